#include "checks/probes/events/marks.h"
#include <QtCore/QtEndian>
#include <algorithm>

std::size_t MarkFinder::slotOf(const uchar *at)
{
    return std::size_t((qFromLittleEndian<quint32>(at) * 2654435761U) >> 20);
}

MarkFinder::MarkFinder(std::span<const std::u16string_view> words)
{
    m_shift.fill(uchar(window - block + 1));
    for (const std::u16string_view word : words) {
        QByteArray bytes;
        for (const char16_t c : word)
            bytes.append(char(c & 0xFF)).append(char(c >> 8));
        const auto *start = reinterpret_cast<const uchar *>(bytes.constData());
        for (qsizetype end = block; end <= window; ++end) {
            uchar &shift = m_shift[slotOf(start + end - block)];
            shift = std::min(shift, uchar(window - end));
        }
        m_words.push_back(bytes);
    }
}

qsizetype MarkFinder::find(QByteArrayView bytes, qsizetype from) const
{
    const auto *start = reinterpret_cast<const uchar *>(bytes.data());
    for (qsizetype at = from; at + window <= bytes.size();) {
        const qsizetype shift = m_shift[slotOf(start + at + window - block)];
        if (shift == 0) {
            const QByteArrayView rest = bytes.sliced(at);
            if (std::ranges::any_of(m_words, [&](const QByteArray &word) { return rest.startsWith(word); }))
                return at;
        }
        at += std::max<qsizetype>(shift, 1);
    }
    return -1;
}
