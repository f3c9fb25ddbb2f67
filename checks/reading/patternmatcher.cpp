#include "checks/reading/patternmatcher.h"
#include <algorithm>
#include <deque>

namespace {

/// Latin letters with accents, as people type them without.
QStringView plainFormOf(char16_t c)
{
    switch (c) {
    case u'ß': return u"ss";
    case u'æ': return u"ae";
    case u'œ': return u"oe";
    case u'ø': return u"o";
    case u'ð': return u"d";
    case u'ł': return u"l";
    case u'ı': return u"i";
    default: return {};
    }
}

bool isIdeographicLetter(char16_t c)
{
    return (c >= 0x3040 && c <= 0x30FF) || (c >= 0x3400 && c <= 0x9FFF) || (c >= 0xAC00 && c <= 0xD7AF);
}

/// One letter folded: lower case, without its accent, of normal width. Null for what is no letter or digit.
char16_t foldedLetter(char16_t c)
{
    if (c < 0x80) {
        if (c >= u'A' && c <= u'Z')
            return char16_t(c + 32);
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') ? c : u'\0';
    }
    if (c >= 0xFF01 && c <= 0xFF5E)
        return foldedLetter(char16_t(c - 0xFEE0)); // full width
    if (isIdeographicLetter(c))
        return c == 0x30FB ? u'\0' : c; // not the middle dot
    const QChar letter(c);
    if (!letter.isLetterOrNumber())
        return u'\0';
    const char16_t lower = letter.toLower().unicode();
    if (letter.decompositionTag() == QChar::NoDecomposition)
        return lower;
    const QString parts = QChar(lower).decomposition();
    const char16_t base = parts.isEmpty() ? lower : parts.front().unicode();
    return base < 0x80 || QChar(base).isLetter() ? base : lower;
}

bool isInvisible(char16_t c)
{
    return c == 0x00AD || (c >= 0x200B && c <= 0x200F) || c == 0xFEFF || (c >= 0x0300 && c <= 0x036F);
}

/// Walks over a text and notes what stands between its letters.
class Folder
{
public:
    Folder(QStringView text, FoldedText &into) : m_text(text), m_into(into) {}

    void run()
    {
        m_into.letters.reserve(std::size_t(m_text.size()));
        m_into.before.reserve(std::size_t(m_text.size()));
        m_into.word.reserve(std::size_t(m_text.size()));
        for (m_at = 0; m_at < m_text.size(); ++m_at) {
            const char16_t c = m_text[m_at].unicode();
            if (const char16_t letter = foldedLetter(c)) {
                const QStringView several = c >= 0x80 ? plainFormOf(letter) : QStringView();
                if (m_lines == 1 && QChar(c).isUpper())
                    m_gap = std::max(m_gap, m_gap == FoldedText::Joint ? FoldedText::Line : FoldedText::Clause);
                if (several.isEmpty())
                    put(letter);
                for (const QChar one : several)
                    put(one.unicode());
            } else if (!isInvisible(c)) {
                between(c);
            }
        }
        m_into.asks.push_back(m_asks);
    }

private:
    void put(char16_t letter)
    {
        if (m_into.letters.empty())
            m_gap = FoldedText::Paragraph;
        if (m_gap >= FoldedText::Line)
            ++m_word;
        if (m_gap >= FoldedText::Sentence && !m_into.letters.empty()) {
            m_into.asks.push_back(m_asks);
            m_asks = false;
        }
        m_into.letters.push_back(letter);
        m_into.before.push_back(m_gap);
        m_into.word.push_back(m_word);
        m_gap = FoldedText::None;
        m_lines = 0;
    }
    void widen(FoldedText::Gap gap) { m_gap = std::max(m_gap, gap); }
    bool endsWord() const
    {
        return m_at + 1 >= m_text.size() || m_text[m_at + 1].isSpace() || m_text[m_at + 1] == u'"' || m_text[m_at + 1] == u')';
    }

    void between(char16_t c)
    {
        switch (c) {
        case u'\n':
        case 0x2028:
            widen(++m_lines > 1 ? FoldedText::Paragraph : m_gap <= FoldedText::Joint ? FoldedText::Joint : FoldedText::Space);
            break;
        case u'\r': break;
        case 0x2029: widen(FoldedText::Paragraph); break;
        case u'*':
        case u'-':
        case 0x2010:
        case 0x2011:
        case u'\'':
        case u'’':
        case u'‘':
        case u'`':
        case u'´':
        case u'_': widen(m_gap == FoldedText::None ? FoldedText::Joint : m_lines > 0 ? FoldedText::Clause : FoldedText::Space); break;
        case u'?':
        case 0xFF1F: m_asks = true; [[fallthrough]];
        case u'!':
        case 0xFF01:
        case u'。':
        case u'•':
        case 0x2023: widen(FoldedText::Sentence); break;
        case u'.': widen(endsWord() ? FoldedText::Sentence : FoldedText::Space); break;
        case u',':
        case u';':
        case u':':
        case u'(':
        case u')':
        case u'、':
        case 0xFF0C:
        case 0xFF1A:
        case 0xFF1B:
        case u'–':
        case u'—': widen(FoldedText::Clause); break;
        default: widen(FoldedText::Space);
        }
    }

    QStringView m_text;
    FoldedText &m_into;
    qsizetype m_at = 0;
    FoldedText::Gap m_gap = FoldedText::None;
    std::uint32_t m_word = 0;
    int m_lines = 0;
    bool m_asks = false;
};

int plainIndex(char16_t c)
{
    if (c >= u'a' && c <= u'z')
        return c - u'a';
    return c >= u'0' && c <= u'9' ? 26 + c - u'0' : -1;
}

char16_t plainLetter(std::size_t index)
{
    return char16_t(index < 26 ? u'a' + index : u'0' + (index - 26));
}

std::uint64_t keyOf(std::uint32_t state, char16_t letter)
{
    return (std::uint64_t(state) << 16U) | letter;
}

/// Spreads keys over a hash table (Fibonacci hashing).
std::size_t placeOf(std::uint64_t key)
{
    return std::size_t((key * 0x9E3779B97F4A7C15U) >> 32U);
}

} // namespace

FoldedText fold(QStringView text)
{
    FoldedText folded;
    Folder(text, folded).run();
    return folded;
}

PatternMatcher::State PatternMatcher::newState()
{
    m_plain.resize(m_plain.size() + plainLetters, 0);
    m_endsHere.emplace_back();
    m_otherChildren.emplace_back();
    return State(m_endsHere.size() - 1);
}

PatternMatcher::State PatternMatcher::child(State state, char16_t letter) const
{
    if (const int index = plainIndex(letter); index >= 0)
        return m_plain[state * plainLetters + std::size_t(index)];
    return branch(state, letter);
}

PatternMatcher::State PatternMatcher::branch(State state, char16_t letter) const
{
    if (m_branches.empty())
        return 0;
    const std::uint64_t key = keyOf(state, letter);
    const std::size_t mask = m_branches.size() - 1;
    for (std::size_t at = placeOf(key) & mask; m_branches[at].key != 0; at = (at + 1) & mask) {
        if (m_branches[at].key == key)
            return m_branches[at].next;
    }
    return 0;
}

void PatternMatcher::addBranch(State state, char16_t letter, State next)
{
    if (2 * (m_branchCount + 1) > m_branches.size()) {
        std::vector<Branch> old(std::max<std::size_t>(2 * m_branches.size(), 1024));
        old.swap(m_branches);
        m_branchCount = 0;
        for (const Branch &one : old) {
            if (one.key != 0)
                addBranch(State(one.key >> 16U), char16_t(one.key & 0xFFFFU), one.next);
        }
    }
    const std::uint64_t key = keyOf(state, letter);
    const std::size_t mask = m_branches.size() - 1;
    std::size_t at = placeOf(key) & mask;
    while (m_branches[at].key != 0)
        at = (at + 1) & mask;
    m_branches[at] = {key, next};
    ++m_branchCount;
}

void PatternMatcher::setChild(State state, char16_t letter, State next)
{
    if (const int index = plainIndex(letter); index >= 0) {
        m_plain[state * plainLetters + std::size_t(index)] = next;
    } else {
        addBranch(state, letter, next);
        m_otherChildren[state].push_back(letter);
    }
}

std::uint32_t PatternMatcher::add(QStringView written)
{
    if (m_endsHere.empty())
        newState();
    Pattern pattern;
    pattern.startsInside = written.startsWith(u'~');
    pattern.endsInside = written.endsWith(u'~');
    pattern.endsAtJoint = written.endsWith(u"_~");
    const FoldedText folded = fold(written);
    State state = 0;
    for (std::size_t i = 0; i < folded.letters.size(); ++i) {
        const char16_t letter = folded.letters[i];
        pattern.spaceBefore.push_back(folded.before[i] >= FoldedText::Space && i > 0);
        pattern.isIdeographic |= isIdeographicLetter(letter);
        State next = child(state, letter);
        if (next == 0) {
            next = newState();
            setChild(state, letter, next);
        }
        state = next;
    }
    if (state != 0)
        m_endsHere[state].push_back(std::uint32_t(m_patterns.size()));
    m_patterns.push_back(std::move(pattern));
    return std::uint32_t(m_patterns.size() - 1);
}

void PatternMatcher::build()
{
    if (m_endsHere.empty())
        newState();
    m_occurs.assign(0x10000, false);
    m_fromStart.assign(0x10000, 0);
    for (const Branch &one : m_branches) {
        if (one.key == 0)
            continue;
        m_occurs[one.key & 0xFFFFU] = true;
        if (one.key >> 16U == 0)
            m_fromStart[one.key & 0xFFFFU] = one.next;
    }
    fillFallbacks();
    flattenEnds();
    m_plain = {};
    m_endsHere = {};
    m_otherChildren = {};
}

void PatternMatcher::fillFallbacks()
{
    m_nodes.assign(m_endsHere.size(), {});
    m_shorter.assign(m_endsHere.size(), 0);
    std::deque<State> todo{0};
    while (!todo.empty()) {
        const State state = todo.front();
        todo.pop_front();
        takeChildren(state);
        const State back = m_nodes[state].fallback;
        const auto reach = [&](State next, char16_t letter) {
            m_nodes[next].fallback = state == 0 ? 0 : step(back, letter);
            todo.push_back(next);
        };
        for (const char16_t letter : m_otherChildren[state])
            reach(branch(state, letter), letter);
        for (std::size_t i = 0; i < plainLetters; ++i) {
            if (const State next = m_plain[state * plainLetters + i])
                reach(next, plainLetter(i));
        }
        if (state != 0)
            m_shorter[state] = m_endsHere[back].empty() ? m_shorter[back] : back;
    }
}

/// A state with several children gets a row, in which every plain letter leads somewhere, so that the search need not walk back for it.
void PatternMatcher::takeChildren(State state)
{
    Node &node = m_nodes[state];
    const auto row = m_plain.cbegin() + std::ptrdiff_t(state * plainLetters);
    const auto plain = std::size_t(std::count_if(row, row + plainLetters, [](State next) { return next != 0; }));
    if (state != 0 && plain + m_otherChildren[state].size() <= 1) {
        for (const char16_t letter : m_otherChildren[state]) {
            node.only = letter;
            node.next = branch(state, letter);
        }
        for (std::size_t i = 0; i < plainLetters; ++i) {
            if (row[std::ptrdiff_t(i)] != 0) {
                node.only = plainLetter(i);
                node.next = row[std::ptrdiff_t(i)];
            }
        }
        return;
    }
    const State number = State(m_rows.size() / plainLetters);
    for (std::size_t i = 0; i < plainLetters; ++i) {
        const State next = row[std::ptrdiff_t(i)];
        m_rows.push_back(next != 0 || state == 0 ? next : step(node.fallback, plainLetter(i)));
    }
    node.only = several;
    node.next = number;
}

void PatternMatcher::flattenEnds()
{
    for (State state = 0; state < m_endsHere.size(); ++state) {
        m_nodes[state].ends = m_endsHere[state].empty() ? m_shorter[state] : state;
        m_firstEnding.push_back(std::uint32_t(m_ending.size()));
        m_ending.insert(m_ending.end(), m_endsHere[state].begin(), m_endsHere[state].end());
    }
    m_firstEnding.push_back(std::uint32_t(m_ending.size()));
}

PatternMatcher::State PatternMatcher::step(State state, char16_t letter) const
{
    const int index = plainIndex(letter);
    if (index < 0 && !m_occurs[letter])
        return 0;
    for (;; state = m_nodes[state].fallback) { // ends at the start, which has a row
        const Node &node = m_nodes[state];
        if (node.only == letter)
            return node.next;
        if (node.only != several)
            continue;
        if (index >= 0)
            return m_rows[node.next * plainLetters + std::size_t(index)];
        if (state == 0)
            return m_fromStart[letter];
        if (const State next = branch(state, letter))
            return next;
    }
}

bool PatternMatcher::standsThere(const Pattern &pattern, const FoldedText &text, std::size_t first, std::size_t end) const
{
    if (!pattern.isIdeographic) {
        if (!pattern.startsInside && text.before[first] == FoldedText::None && !isIdeographicLetter(text.letters[first - 1]))
            return false;
        const bool goesOn = end < text.letters.size() && text.before[end] == FoldedText::None && !isIdeographicLetter(text.letters[end]);
        if (!pattern.endsInside && goesOn)
            return false;
        if (pattern.endsAtJoint && (end >= text.letters.size() || text.before[end] != FoldedText::Joint))
            return false;
    }
    int spare = pattern.spaceBefore.size() >= 10 ? 1 : 0; // spaces that a screen reader or a line break put in
    for (std::size_t i = 1; i < pattern.spaceBefore.size(); ++i) {
        const FoldedText::Gap gap = text.before[first + i];
        if (gap <= FoldedText::Line)
            continue;
        if (gap > (pattern.spaceBefore[i] ? FoldedText::Clause : FoldedText::Space))
            return false;
        if (!pattern.spaceBefore[i] && !pattern.isIdeographic && --spare < 0)
            return false;
    }
    return true;
}

std::vector<PatternHit> PatternMatcher::find(const FoldedText &text) const
{
    std::vector<PatternHit> hits;
    State state = 0;
    for (std::size_t i = 0; i < text.letters.size(); ++i) {
        state = step(state, text.letters[i]);
        for (State ends = m_nodes[state].ends; ends != 0; ends = m_shorter[ends]) {
            for (std::uint32_t at = m_firstEnding[ends]; at < m_firstEnding[ends + 1]; ++at) {
                const Pattern &pattern = m_patterns[m_ending[at]];
                const std::size_t first = i + 1 - pattern.spaceBefore.size();
                if (standsThere(pattern, text, first, i + 1))
                    hits.push_back({m_ending[at], std::uint32_t(first), std::uint32_t(i + 1)});
            }
        }
    }
    return hits;
}
