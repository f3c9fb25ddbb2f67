#pragma once
#include <QtCore/QByteArrayView>
#include <QtCore/QList>
#include <array>
#include <span>
#include <string_view>
#include <vector>

/// Finds several UTF-16LE words in bytes, at any alignment, in one pass that skips most of them.
class MarkFinder
{
public:
    /// \p words have at least 6 characters.
    explicit MarkFinder(std::span<const std::u16string_view> words);

    /// The first place at or after \p from where one of the words stands, or -1.
    qsizetype find(QByteArrayView bytes, qsizetype from = 0) const;

private:
    static constexpr qsizetype window = 11; // Of the shortest word, without the zero that ends it: 6 characters.
    static constexpr qsizetype block = 4;
    static std::size_t slotOf(const uchar *at);

    std::vector<QByteArray> m_words;
    std::array<uchar, 4096> m_shift; ///< How far the window may move when it ends in a block with this hash.
};
