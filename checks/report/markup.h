#pragma once
#include <QtCore/QList>
#include <QtCore/QString>

/// A stretch of a text: plain, `code`, or **bold**.
struct Run
{
    enum class Style { Plain, Code, Bold };
    QString text;
    Style style = Style::Plain;
};

/// Splits a text at its marks. A mark without its end stays what it is.
QList<Run> runs(const QString &text);

/// The text without its marks.
QString plainText(const QString &text);
