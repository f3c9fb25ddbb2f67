#include "checks/report/ownwords.h"
#include "checks/report/published.h"
#include "checks/report/redactor.h"
#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;

/// A code as our own tables and protocols have it; anything else is a text of unknown kind.
QString Redactor::code(const QString &code)
{
    static const QRegularExpression shape(u"^(-|0x[0-9A-Fa-f]{1,16}|[0-9A-Fa-f]{8}|\\d{1,9}(\\.\\d{1,7}){0,4}|(SSPR_|AADSTS|KB)\\d{1,9}|("
                                          u"TLS|SSL|HTTP)[ /]?v?\\d(\\.\\d)?|[A-Z]{2,}(_[A-Z0-9]+)+|"
                                          "[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12})$"_s);
    const QString plain = code.trimmed();
    if (m_net.knows(plain))
        return scrub(plain);
    const QList<Suspect> looks = suspects(plain);
    if (looks.size() == 1 && looks.constFirst().length == plain.size())
        return hideOne(looks.constFirst().kind, plain);
    static const QRegularExpression simple(u"^[\\p{L}\\p{N}_ ,/+.-]{1,60}$"_s);
    const bool isWord = simple.match(plain).hasMatch() && isOurOwn(plain);
    const QString product = plain.section(u'/', 0, 0);
    if (plain.isEmpty() || isWord || shape.match(plain).hasMatch() || isKnownAuthority(plain) || isPublishedHost(plain)
        || serverProducts().contains(product) || mediaTypes().contains(plain) || proxySchemes().contains(plain))
        return plain;
    drop(plain);
    return {};
}

Value Redactor::strict(const Value &value)
{
    static const QRegularExpression version(u"^[\\d.]{1,40}( ?\\(?[A-Za-z]{0,8}\\d{0,8}\\)?)?$"_s);
    if (value.kind != Value::Kind::Code && value.kind != Value::Kind::Version)
        return value;
    if (const auto *list = std::get_if<QStringList>(&value.data)) {
        QStringList kept;
        for (const QString &one : *list)
            kept << code(one);
        kept.removeAll(QString());
        return {value.kind, kept};
    }
    const auto *one = std::get_if<QString>(&value.data);
    if (!one || one->isEmpty() || (value.kind == Value::Kind::Version && version.match(*one).hasMatch() && suspects(*one).isEmpty()))
        return value;
    const QString kept = code(*one);
    return kept.isEmpty() ? Value{Value::Kind::Secret, QString()} : Value{value.kind, kept};
}

void Redactor::strict(Values &values)
{
    for (NamedValue &named : values)
        named.value = strict(named.value);
}

Diagnosis Redactor::redacted(const Diagnosis &whole)
{
    Diagnosis shown = whole;
    const auto learn = [this](const Values &values) {
        for (const NamedValue &named : values)
            hide(named.value);
    };
    // First every name that its kind gives away, so that a code which is one of them is known as such.
    for (const Finding &finding : whole.findings) {
        learn(finding.conclusion.values);
        for (const Detail &detail : finding.conclusion.details)
            learn(detail.values);
        for (const Word &word : finding.contradicts)
            learn(word.values);
        if (finding.missing)
            drop(finding.missing->detail);
    }
    for (Finding &finding : shown.findings) {
        strict(finding.conclusion.values);
        for (Detail &detail : finding.conclusion.details)
            strict(detail.values);
        for (Word &word : finding.contradicts)
            strict(word.values);
        if (finding.missing)
            finding.missing->detail.clear();
    }
    return shown;
}
