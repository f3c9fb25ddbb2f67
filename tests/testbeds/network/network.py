#!/usr/bin/env python3
"""The plan of the network: which name has which address.

network.py addresses   the addresses that exist, one a line
network.py names       a configuration for dnsmasq
network.py firewall    rules for nft
network.py wait        returns once everything listens, or fails after ten seconds"""
import socket
import sys
import time

NAME_SERVER = "192.0.2.53"
REFUSING_NAME_SERVER = "192.0.2.54"
CLOUD = "192.0.2.80"
BLACK_HOLE = "192.0.2.82"
PORTAL = "192.0.2.83"
HIJACKER = "10.66.0.1"
DC = "198.51.100.11"
OTHER_DC = "198.51.100.12"
PROXY, INSPECTOR, DEAD_PROXY, NO_PROXY_AT_ALL = "192.0.2.30", "192.0.2.31", "192.0.2.32", "192.0.2.33"
SOCKS, DIGEST_PROXY = "192.0.2.34", "192.0.2.35"

# Each behaviour has a host of its own, so that all use the usual port: BEHAVIOUR.servicebus.windows.net
BEHAVIOURS = [
    "reset-after-handshake", "reset-before-handshake", "closed-before-handshake", "mute", "plain-http", "expired", "notyet", "wronghost",
    "self", "incomplete", "untrusted", "tls10", "clock-off", "mute-after-handshake", "not-http", "error-500",
    "idle-silent-4", "idle-silent-7", "idle-silent-12", "idle-late-4", "idle-close", "idle-reset", "refused", "delayed",
]
# Behind a firewall that forgets a connection after so many seconds without a packet.
FORGOTTEN_AFTER = {"idle-silent-4": 4, "idle-silent-7": 7, "idle-silent-12": 12, "idle-late-4": 4}
ADDRESS = {name: "203.0.113.%d" % (10 + i) for i, name in enumerate(BEHAVIOURS)}
RELAYS = "servicebus.windows.net"
CLOUD_NAMES = [
    "passwordreset.microsoftonline.com", "login.microsoftonline.com", "graph.microsoft.com", "adminwebservice.microsoftonline.com",
    "mscrl.microsoft.com", "crl3.digicert.com", "ocsp.digicert.com", "oneocsp.microsoft.com", "ssprdedicatedsbprodncu." + RELAYS,
    "ssprdedicatedsbprodscu." + RELAYS, "ssprdedicatedsbprodfra-1." + RELAYS, "denied." + RELAYS,
]


def addresses():
    fixed = [NAME_SERVER, REFUSING_NAME_SERVER, CLOUD, BLACK_HOLE, PORTAL, HIJACKER, DC, OTHER_DC, PROXY, INSPECTOR, DEAD_PROXY,
             NO_PROXY_AT_ALL, SOCKS, DIGEST_PROXY]
    return fixed + list(ADDRESS.values())


def names():
    yield "no-hosts\nno-resolv\nbind-interfaces"
    yield "listen-address=" + NAME_SERVER
    yield "except-interface=nothing"
    yield "local=/#/"  # a name that is not here does not exist
    for name in CLOUD_NAMES:
        yield "address=/%s/%s" % (name, CLOUD)
    for name, address in ADDRESS.items():
        yield "address=/%s.%s/%s" % (name, RELAYS, address)
    yield "address=/black-hole.%s/%s" % (RELAYS, BLACK_HOLE)
    yield "address=/hijacked.%s/%s" % (RELAYS, HIJACKER)
    yield "address=/half-dead.%s/%s" % (RELAYS, CLOUD)
    yield "address=/half-dead.%s/%s" % (RELAYS, BLACK_HOLE)
    yield "address=/portal.%s/%s" % (RELAYS, PORTAL)
    yield "address=/no-route.%s/198.18.0.1" % RELAYS
    yield "server=/silent-dns.%s/%s" % (RELAYS, BLACK_HOLE)
    yield "server=/refusing-dns.%s/%s" % (RELAYS, REFUSING_NAME_SERVER)
    yield "server=/silent.test/" + BLACK_HOLE
    for dc, address in (("dc1", DC), ("dc2", OTHER_DC)):
        yield "address=/%s.corp.test/%s" % (dc, address)
        yield "srv-host=_ldap._tcp.dc._msdcs.corp.test,%s.corp.test,389" % dc
    yield "srv-host=_ldap._tcp.pdc._msdcs.corp.test,dc1.corp.test,389"


def firewall():
    # On the input hook: on the way out the sender would be told at once.
    yield "table inet lab {"
    for name, seconds in FORGOTTEN_AFTER.items():
        yield "set %s { type inet_service; flags dynamic, timeout; timeout %ds; }" % (name, seconds)
    yield "chain in {"
    yield "type filter hook input priority 0"
    yield "ip daddr %s drop" % BLACK_HOLE
    for name in FORGOTTEN_AFTER:
        server = ADDRESS[name]
        yield "ip daddr %s tcp flags & (syn | ack) == syn update @%s { tcp sport } accept" % (server, name)
        for clients_port in ("sport", "dport"):  # all is local: both sides may have this address
            yield "ip daddr %s tcp %s @%s update @%s { tcp %s } accept" % (server, clients_port, name, name, clients_port)
        yield "ip daddr %s drop" % server
    yield "}\n}"


def wait():
    listeners = [(NAME_SERVER, 53), (PROXY, 3128), (PROXY, 3129), (INSPECTOR, 8080), (DIGEST_PROXY, 3128), (CLOUD, 443), (DC, 445)]
    end = time.monotonic() + 10
    for listener in listeners:
        while True:
            try:
                socket.create_connection(listener, 1).close()
                break
            except OSError as error:
                if time.monotonic() > end:
                    sys.exit("%s:%s does not listen: %s" % (*listener, error))
                time.sleep(0.05)


if __name__ == "__main__":
    if sys.argv[1] == "wait":
        wait()
    else:
        print("\n".join({"addresses": addresses, "names": names, "firewall": firewall}[sys.argv[1]]()))
