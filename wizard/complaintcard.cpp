#include "wizard/complaintcard.h"
#include "checks/facts/person.h"
#include "checks/session.h"
#include "wizard/band.h"
#include "wizard/callerquestions.h"
#include "wizard/complaintwords.h"
#include "wizard/icons.h"
#include "wizard/services.h"
#include "wizard/theme.h"
#include <QtCore/QMimeData>
#include <QtCore/QTimer>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longest = 10'000'000; // Characters of a pasted text; more is refused in words.
constexpr qsizetype longText = 20'000;    // The field would lay out a longer one for seconds; it shows the start.
constexpr qsizetype shownOfLong = 1000;

/// A field that hands on a long text instead of laying it out.
class PasteField : public QPlainTextEdit
{
public:
    std::function<void(const QString &)> takeLong;

protected:
    void insertFromMimeData(const QMimeData *source) override
    {
        if (const QString text = source->text(); text.size() >= longText)
            takeLong(text);
        else
            QPlainTextEdit::insertFromMimeData(source);
    }
};

/// Without a copy: it may be long.
bool isBlank(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.isSpace(); });
}

} // namespace

ComplaintCard::ComplaintCard(Session &session, Services &services, QWidget *parent)
    : QFrame(parent), m_session(session), m_services(services), m_title(new QLabel), m_field(new PasteField), m_paste(new QPushButton),
      m_remove(new QPushButton), m_hint(new QLabel), m_band(new Band(State::Note)), m_more(m_band->addButton(true)),
      m_questions(new CallerQuestions), m_settle(new QTimer(this))
{
    Theme::makeCard(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 12, 14, 14);
    layout->setSpacing(8);
    buildField();
    buildQuestions();
    // Judging again waits until the typing pauses.
    m_settle->setSingleShot(true);
    m_settle->setInterval(150);
    connect(m_settle, &QTimer::timeout, this, &ComplaintCard::store);
    connect(m_field, &QPlainTextEdit::textChanged, m_settle, qOverload<>(&QTimer::start));
    load();
}

void ComplaintCard::buildField()
{
    m_field->setTabChangesFocus(true);
    QFont large = Theme::font(Theme::Font::Body);
    large.setPointSizeF(large.pointSizeF() * 1.15);
    m_field->setFont(large);
    m_field->document()->setDocumentMargin(8);
    m_field->setFixedHeight(2 * QFontMetrics(large).lineSpacing() + 18);
    m_field->installEventFilter(this);
    m_paste->setIcon(Icons::forButton(u"paste"_s));
    static_cast<PasteField *>(m_field)->takeLong = [this](const QString &pasted) { takeLong(pasted); };
    connect(m_paste, &QPushButton::clicked, this, &ComplaintCard::paste);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        show({});
        m_settle->start();
        m_field->setFocus();
    });
    m_remove->hide();
    connect(m_more, &QPushButton::clicked, this, [this] { m_services.openUrl(QUrl(m_moreUrl)); });
    m_more->setIcon(Icons::forButton(u"open-link"_s, Theme::Role::Accent));
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_title->setBuddy(m_field);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_field, 1);
    auto *buttons = new QVBoxLayout;
    buttons->addWidget(m_paste);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    row->addLayout(buttons);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addWidget(m_title);
    column->addLayout(row);
    column->addWidget(m_hint);
    column->addWidget(m_band);
}

void ComplaintCard::buildQuestions()
{
    auto *line = new QFrame;
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addSpacing(2);
    column->addWidget(line);
    column->addSpacing(2);
    column->addWidget(m_questions);
    connect(m_questions, &CallerQuestions::chosen, this, &ComplaintCard::store);
}

void ComplaintCard::setNarrow(bool narrow)
{
    m_questions->setNarrow(narrow);
}

void ComplaintCard::load()
{
    const Inputs &inputs = m_session.inputs();
    const bool isShown = m_long.isEmpty() ? m_field->toPlainText() == inputs.complaint : m_long == inputs.complaint;
    if (!m_settle->isActive() && !isShown)
        show(inputs.complaint);
    m_questions->show(inputs);
    explain();
}

QString ComplaintCard::text() const
{
    return m_long.isEmpty() ? m_field->toPlainText() : m_long;
}

/// Of a long text the field shows the start, and nobody edits it.
void ComplaintCard::show(const QString &text)
{
    const bool isLong = text.size() >= longText;
    m_long = isLong ? text : QString();
    const QSignalBlocker quiet(m_field);
    m_field->setReadOnly(isLong);
    m_field->setPlainText(isLong ? text.left(shownOfLong) + QChar(0x2026) : text);
    m_field->moveCursor(isLong ? QTextCursor::Start : QTextCursor::End);
    m_remove->setVisible(isLong);
}

/// A long paste goes where the cursor is, as a short one would.
void ComplaintCard::takeLong(const QString &pasted)
{
    const QTextCursor cursor = m_field->textCursor();
    const QString typed = m_field->toPlainText();
    show(m_long.isEmpty() ? typed.left(cursor.selectionStart()) + pasted + typed.mid(cursor.selectionEnd()) : pasted);
    m_settle->start();
}

void ComplaintCard::flush()
{
    if (m_settle->isActive())
        store();
}

void ComplaintCard::store()
{
    m_settle->stop();
    Inputs inputs = m_session.inputs();
    if (const QString told = text(); told.size() <= longest)
        inputs.complaint = told;
    m_session.setInputs(m_questions->answered(inputs));
    explain();
}

void ComplaintCard::explain()
{
    const QString told = text();
    const Slot<ComplaintFact> *slot = m_session.evidence().slot<ComplaintFact>();
    const ComplaintFact fact = slot && slot->fact ? *slot->fact : ComplaintFact();
    const ComplaintWords words = told.size() > longest            ? tooLongWords()
                                 : m_session.isReadingComplaint() ? readingWords()
                                                                  : complaintWords(fact, m_services.texts());
    m_band->setVisible(!isBlank(told));
    m_band->setState(words.state);
    m_band->say(words.title, words.text);
    m_more->setVisible(!words.moreUrl.isEmpty());
    m_more->setAccessibleName(words.more);
    m_moreUrl = words.moreUrl;
}

void ComplaintCard::paste()
{
    m_field->setFocus();
    m_field->setReadOnly(false);
    if (m_field->canPaste()) {
        if (!m_long.isEmpty())
            show({}); // another text takes the place of the long one
        m_field->paste();
    }
    m_field->setReadOnly(!m_long.isEmpty());
}

bool ComplaintCard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && !(key->modifiers() & Qt::ShiftModifier)) {
            Q_EMIT done();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void ComplaintCard::retranslate()
{
    m_title->setText(tr("Code or message from the screen"));
    m_title->setFont(Theme::font(Theme::Font::Heading));
    m_field->setAccessibleName(m_title->text());
    m_paste->setText(tr("Paste"));
    m_remove->setText(tr("Remove"));
    m_remove->setAccessibleName(tr("Remove the pasted text"));
    m_paste->setAccessibleName(tr("Paste from the clipboard"));
    m_hint->setTextFormat(Qt::RichText);
    m_hint->setFont(Theme::font(Theme::Font::Small));
    m_hint->setText(tr("For example %1, or paste the whole error page or event.")
                        .arg(u"<b>SSPR_0030</b>, <b>33004</b>, <b>0x80230619</b>, <b>AADSTS50020</b>"_s));
    m_more->setText(tr("Read more"));
    m_questions->retranslate();
    load();
}
