#!/usr/bin/env python3
"""servers.py FOLDER: every server of the network, good and bad; FOLDER has the certificates. Standard library only."""
import datetime
import email.utils
import select
import socket
import ssl
import struct
import sys
import threading
import time

import network

FOLDER = sys.argv[1]
RELAY = "." + network.RELAYS


def context(certificate="good"):
    made = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    made.load_cert_chain("%s/%s.chain" % (FOLDER, certificate), "%s/%s.key" % (FOLDER, certificate))
    return made


GOOD = context()
OLD = context()
OLD.set_ciphers("DEFAULT@SECLEVEL=0")
OLD.minimum_version = OLD.maximum_version = ssl.TLSVersion.TLSv1


def reset(connection):
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    connection.close()


def secure(connection, with_context=GOOD):
    return with_context.wrap_socket(connection, server_side=True)


def read_request(connection):
    request = b""
    while b"\r\n\r\n" not in request:
        more = connection.recv(4096)
        if not more:
            raise EOFError
        request += more
    return request.decode("latin-1")


def answer(connection, status, headers=(), hours=0):
    date = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(hours=hours)
    lines = ["HTTP/1.1 %s" % status, "Date: " + email.utils.format_datetime(date, usegmt=True), "Server: lab", *headers,
             "Content-Type: text/plain", "Content-Length: 3", "Connection: close", "", "lab"]
    connection.sendall("\r\n".join(lines).encode())
    connection.close()


def status_of(request):
    host = next(line for line in request.split("\r\n") if line.lower().startswith("host:"))[5:].strip()
    if host.endswith(RELAY) or host.startswith("graph."):
        return "401 Unauthorized"
    return "404 Not Found" if "digicert" in host else "200 OK"


def serve_cloud(connection):
    secured = secure(connection)
    answer(secured, status_of(read_request(secured)))


def serve_plain(connection):
    answer(connection, status_of(read_request(connection)))


def serve_bad_certificate(name):
    bad = context(name)

    def serve(connection):
        secured = secure(connection, bad)
        answer(secured, status_of(read_request(secured)))
    return serve


def quiet_for(connection):
    """Seconds since the last byte of the other side arrived (tcpi_last_data_recv): when this program came to read it does not matter."""
    return struct.unpack_from("I", connection.getsockopt(socket.IPPROTO_TCP, socket.TCP_INFO, 104), 52)[0] / 1000


def serve_idle(seconds, end):
    def serve(connection):
        secured = secure(connection)
        while (left := seconds - quiet_for(secured)) > 0:
            if select.select([secured], [], [], left)[0]:
                return answer(secured, status_of(read_request(secured)))
        end(secured)
    return serve


def serve_late(connection):
    """The client is done 0.8 s before the last byte of the handshake, the server's session tickets."""
    secured = GOOD.wrap_socket(connection, server_side=True, do_handshake_on_connect=False)
    secured.setblocking(False)
    while True:
        try:
            secured.do_handshake()
            break
        except ssl.SSLWantReadError:
            select.select([secured], [], [])
            time.sleep(0.8)
    secured.setblocking(True)
    answer(secured, status_of(read_request(secured)))


def serve_delayed(connection):
    time.sleep(2)
    serve_cloud(connection)


def plain_http(connection):
    connection.recv(4096)
    connection.sendall(b"HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n")
    connection.close()


def clock_off(connection):
    secured = secure(connection)
    answer(secured, status_of(read_request(secured)), hours=1)


def after_handshake(act):
    def serve(connection):
        secured = secure(connection)
        act(secured)
    return serve


def not_http(secured):
    read_request(secured)
    secured.sendall(b"220 mail.example.test ESMTP\r\n")
    secured.close()


def portal(connection):
    read_request(connection)
    answer(connection, "302 Found", ["Location: http://login.portal.example.test/hello?from=here"])


def error_500(secured):
    read_request(secured)
    answer(secured, "503 Service Unavailable")


def first_bytes_then(act):
    def serve(connection):
        connection.recv(4096)
        act(connection)
    return serve


def pump(source, sink):
    while data := source.recv(65536):
        sink.sendall(data)
    sink.shutdown(socket.SHUT_WR)


def socks(connection):
    """SOCKS 5 (RFC 1928), without a sign-in, to names only."""
    connection.sendall(b"\x05\x00" if connection.recv(3)[:1] == b"\x05" else b"")
    request = connection.recv(300)
    name, port = request[5:5 + request[4]].decode(), int.from_bytes(request[-2:], "big")
    try:
        target = socket.create_connection((name, port), 5)
    except OSError:
        connection.sendall(b"\x05\x04\x00\x01" + bytes(6))
        return connection.close()
    connection.sendall(b"\x05\x00\x00\x01" + bytes(6))
    threading.Thread(target=pump, args=(target, connection), daemon=True).start()
    pump(connection, target)


BEHAVIOUR = {
    "reset-after-handshake": after_handshake(lambda secured: reset(secured)),
    "reset-before-handshake": first_bytes_then(reset),
    "closed-before-handshake": first_bytes_then(lambda connection: connection.close()),
    "mute": lambda connection: time.sleep(3600),
    "plain-http": plain_http,
    "tls10": lambda connection: answer(secure(connection, OLD), "200 OK"),
    "clock-off": clock_off,
    "mute-after-handshake": after_handshake(lambda secured: time.sleep(3600)),
    "not-http": after_handshake(not_http),
    "error-500": after_handshake(error_500),
    "delayed": serve_delayed,
    "idle-silent-4": serve_cloud,
    "idle-silent-7": serve_cloud,
    "idle-silent-12": serve_cloud,
    "idle-late-4": serve_late,
    "idle-close": serve_idle(2.8, lambda secured: secured.close()),
    "idle-reset": serve_idle(2.8, reset),
    **{name: serve_bad_certificate(name) for name in ("expired", "notyet", "wronghost", "self", "incomplete", "untrusted")},
}


def listen(address, port, serve):
    listener = socket.create_server((address, port), backlog=200)

    def guarded(connection):
        try:
            serve(connection)
        except (OSError, EOFError):
            connection.close()

    def accept():
        while True:
            connection, _ = listener.accept()
            threading.Thread(target=guarded, args=(connection,), daemon=True).start()
    threading.Thread(target=accept, daemon=True).start()


def refuse_names():
    """A name server that answers every question with REFUSED."""
    server = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    server.bind((network.REFUSING_NAME_SERVER, 53))
    while True:
        question, sender = server.recvfrom(4096)
        server.sendto(question[:2] + b"\x81\x05" + question[4:], sender)


for behaviour, act in BEHAVIOUR.items():
    listen(network.ADDRESS[behaviour], 443, act)
listen(network.CLOUD, 443, serve_cloud)
listen(network.CLOUD, 80, serve_plain)
listen(network.PORTAL, 80, portal)
listen(network.HIJACKER, 443, serve_bad_certificate("self"))
listen(network.NO_PROXY_AT_ALL, 8080, lambda connection: (read_request(connection), answer(connection, "405 Method Not Allowed")))
listen(network.SOCKS, 1080, socks)
for controller, ports in ((network.DC, (445, 389, 88, 53, 135, 636, 3268)), (network.OTHER_DC, (389, 88))):
    for port in ports:
        listen(controller, port, lambda connection: connection.close())
threading.Thread(target=refuse_names, daemon=True).start()
threading.Event().wait()
