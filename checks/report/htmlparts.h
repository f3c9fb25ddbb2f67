#pragma once
#include "checks/report/htmlwriter.h"
#include "checks/report/words.h"

using namespace Qt::StringLiterals;

/// What the parts of the page share.
struct HtmlPage
{
    const Report &report;
    const Texts &texts;
    HtmlWriter &out;
    QString prefix = {}; ///< Of every id: "en-" in the second of two languages.

    QString say(const Text &text, const Values &values = {}) const { return texts.say(text, values); }
    const Finding &finding(qsizetype index) const { return report.diagnosis.findings[index]; }

    /// A picture of the sprite; it says nothing that a word beside it does not say.
    void icon(const QString &symbol, const QString &colour, int size) const;
    void stateIcon(State state, int size = 18) const { icon(stateId(state), u"c-"_s + stateId(state), size); }
    /// Shape and word.
    void stateWord(State state, bool coloured = false) const;
    /// A host, which may break after its dots.
    void host(const QString &name) const;
    static QString stateId(State state) { return QString::fromLatin1(idOf(state)); }
    QString anchor(const Check &check) const { return id("check-") + QString::fromLatin1(check.id); }
    QString id(const char *name) const { return prefix + QString::fromLatin1(name); }
    /// A link to a place of the same part.
    QString to(const char *name) const { return u'#' + id(name); }
    bool rightToLeft() const { return texts.locale().textDirection() == Qt::RightToLeft; }
};

/// What all pictures are drawn with.
namespace HtmlPicture {
constexpr int width = 928;
QString number(double n);
/// A symbol of the sprite inside a picture.
void symbol(const HtmlPage &page, double x, double y, int size, const QString &name, const QString &colour);
void label(const HtmlPage &page, double x, double y, const QString &text, const QString &style, const QString &anchor = u"middle"_s);
} // namespace HtmlPicture

/// The causes with what they rest on.
void writeCauses(const HtmlPage &page);
/// What became of it since an earlier look; nothing where there is none to compare with.
void writeComparison(const HtmlPage &page);
/// What to do, by owner.
void writePlan(const HtmlPage &page, const QList<PlanPart> &plan);
/// What nobody looked at or answered yet, and who can tell.
void writeOpenPoints(const HtmlPage &page);
/// One of the three sections with every finding.
void writeSection(const HtmlPage &page, Section section, int number);
/// What the article says, and what holds today.
void writeArticle(const HtmlPage &page);
/// The chain with its states, as a picture; as a list where there is no room for one.
void writeChain(const HtmlPage &page);
/// Every host that was tested, rung by rung.
void writeHosts(const HtmlPage &page);
// The heads of the columns of the long tables. Where it is narrow each cell says its own, by the style: there are too many to repeat.
QStringList hostColumns(const HtmlPage &page);
QStringList attemptColumns(const HtmlPage &page);
QStringList articleColumns(const HtmlPage &page);
/// The ports of the domain controllers.
void writePorts(const HtmlPage &page);
/// Which lengths of silence a connection survived.
void writeIdle(const HtmlPage &page);
/// What the event logs of the server tell: a timeline, and every attempt.
void writeEvents(const HtmlPage &page);
/// Where the report comes from, what was touched and what was hidden.
void writeOrigin(const HtmlPage &page);
