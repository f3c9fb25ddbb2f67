#include "checks/jsontext.h"
#include <algorithm>

QString JsonText::lineAndColumn(const QByteArray &json, std::size_t at)
{
    const QByteArrayView before = QByteArrayView(json).first(std::min(json.size(), qsizetype(at)));
    const qsizetype line = before.count('\n') + 1;
    const qsizetype column = before.size() - before.lastIndexOf('\n');
    return QStringLiteral("line %1, column %2").arg(line).arg(column);
}

qsizetype JsonText::tooDeepAt(const QByteArray &json, int most)
{
    int depth = 0;
    bool inString = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (inString) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inString = false;
        } else if (c == '"') {
            inString = true;
        } else if (c == '{' || c == '[') {
            if (++depth > most)
                return i;
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return -1;
}
