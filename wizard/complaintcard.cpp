#include "wizard/complaintcard.h"
#include "checks/knowledge/codes.h"
#include "checks/session.h"
#include "wizard/band.h"
#include "wizard/icons.h"
#include "wizard/segmented.h"
#include "wizard/services.h"
#include "wizard/theme.h"
#include <QtCore/QTimer>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longest = 10'000'000; // Characters of a pasted text; more is refused in words.

// Segments in the order of a person's words; the enums start with "not asked".
constexpr int segmentCount = 4;
template <typename Enum> int segmentOf(Enum value)
{
    return value == Enum{} ? segmentCount - 1 : int(value) - 1;
}
template <typename Enum> Enum fromSegment(int segment)
{
    return segment == segmentCount - 1 ? Enum{} : Enum(segment + 1);
}

} // namespace

ComplaintCard::ComplaintCard(Session &session, Services &services, QWidget *parent)
    : QFrame(parent), m_session(session), m_services(services), m_title(new QLabel), m_field(new QPlainTextEdit), m_paste(new QPushButton),
      m_hint(new QLabel), m_band(new Band(State::Note)), m_more(m_band->addButton(true)), m_ask(new QLabel), m_rows(new QGridLayout),
      m_operationLabel(new QLabel), m_spreadLabel(new QLabel), m_sinceLabel(new QLabel), m_operation(new Segmented),
      m_spread(new Segmented), m_since(new Segmented), m_settle(new QTimer(this))
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
    connect(m_paste, &QPushButton::clicked, this, &ComplaintCard::paste);
    connect(m_more, &QPushButton::clicked, this, [this] { m_services.openUrl(QUrl(m_moreUrl)); });
    m_more->setIcon(Icons::forButton(u"open-link"_s, Theme::Role::Accent));
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_title->setBuddy(m_field);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_field, 1);
    row->addWidget(m_paste, 0, Qt::AlignTop);
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
    m_rows->setHorizontalSpacing(16);
    m_rows->setVerticalSpacing(8);
    m_rows->setColumnStretch(2, 1);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addSpacing(2);
    column->addWidget(line);
    column->addSpacing(2);
    column->addWidget(m_ask);
    column->addLayout(m_rows);
    placeQuestions(true); // The least width first; the card widens them where they fit.
    for (Segmented *choice : {m_operation, m_spread, m_since})
        connect(choice, &Segmented::chosen, this, &ComplaintCard::store);
}

void ComplaintCard::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fitQuestions();
}

void ComplaintCard::setNarrow(bool narrow)
{
    m_narrow = narrow;
    fitQuestions();
}

void ComplaintCard::fitQuestions()
{
    // Longer languages need the whole width for the buttons.
    int labels = 0;
    int choices = 0;
    for (const QLabel *label : {m_operationLabel, m_spreadLabel, m_sinceLabel})
        labels = qMax(labels, label->sizeHint().width());
    for (const Segmented *choice : {m_operation, m_spread, m_since})
        choices = qMax(choices, choice->sizeHint().width());
    placeQuestions(m_narrow || labels + choices + m_rows->horizontalSpacing() + 30 > width());
}

void ComplaintCard::placeQuestions(bool narrow)
{
    if (m_rows->count() > 0 && narrow == m_stacked)
        return;
    m_stacked = narrow;
    const std::pair<QLabel *, Segmented *> rows[] = {{m_operationLabel, m_operation}, {m_spreadLabel, m_spread}, {m_sinceLabel, m_since}};
    int row = 0;
    for (const auto &[label, choice] : rows) {
        m_rows->addWidget(label, row, 0, 1, narrow ? 2 : 1);
        m_rows->addWidget(choice, narrow ? row + 1 : row, narrow ? 0 : 1, 1, narrow ? 2 : 1, Qt::AlignLeft);
        row += narrow ? 2 : 1;
    }
}

void ComplaintCard::load()
{
    const Inputs &inputs = m_session.inputs();
    if (!m_settle->isActive() && m_field->toPlainText() != inputs.complaint) {
        const QSignalBlocker quiet(m_field);
        m_field->setPlainText(inputs.complaint);
        m_field->moveCursor(QTextCursor::End);
    }
    m_operation->setCurrent(segmentOf(inputs.operation));
    m_spread->setCurrent(segmentOf(inputs.spread));
    m_since->setCurrent(segmentOf(inputs.since));
    explain();
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
    if (const QString text = m_field->toPlainText(); text.size() <= longest)
        inputs.complaint = text;
    inputs.operation = fromSegment<Inputs::Operation>(m_operation->current());
    inputs.spread = fromSegment<Inputs::Spread>(m_spread->current());
    inputs.since = fromSegment<Inputs::Since>(m_since->current());
    m_session.setInputs(inputs);
    explain();
}

void ComplaintCard::explain()
{
    const QString text = m_field->toPlainText();
    const QStringList codes = recogniseCodes(m_session.inputs().complaint);
    m_band->setVisible(!text.trimmed().isEmpty());
    m_more->setVisible(!codes.isEmpty());
    if (text.size() > longest) {
        m_band->setState(State::Warning);
        return m_band->say(tr("This text is too long: 10 million characters fit."), tr("Paste only the error page or the event."));
    }
    if (codes.isEmpty()) {
        m_band->setState(State::Missing);
        return m_band->say(tr("No code that we know."), tr("You can go on: we look at everything."));
    }
    const CodeEntry *entry = findCode(codes.constFirst());
    const Texts texts = m_services.texts();
    QString more = texts.say(entry->hint);
    if (codes.size() > 1)
        more += u' ' + tr("Also recognised: %1.").arg(locale().createSeparatedList(codes.mid(1, 4)));
    m_moreUrl = QString::fromLatin1(entry->url);
    m_band->setState(State::Note);
    m_band->say(codes.constFirst() + u": "_s + texts.say(entry->meaning), more);
    m_more->setAccessibleName(tr("Read more about %1").arg(codes.constFirst()));
}

void ComplaintCard::paste()
{
    m_field->setFocus();
    m_field->paste();
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
    m_paste->setAccessibleName(tr("Paste from the clipboard"));
    m_hint->setTextFormat(Qt::RichText);
    m_hint->setFont(Theme::font(Theme::Font::Small));
    m_hint->setText(tr("For example %1, or paste the whole error page or event.")
                        .arg(u"<b>SSPR_0030</b>, <b>33004</b>, <b>0x80230619</b>, <b>AADSTS50020</b>"_s));
    m_more->setText(tr("Read more"));
    m_ask->setText(u"<b>%1</b> %2"_s.arg(tr("Ask the caller"), tr("(skip what you do not know)")));
    m_operationLabel->setText(tr("What were they doing"));
    m_operation->setOptions({tr("Resetting"), tr("Changing"), tr("Unlocking"), tr("Not asked")});
    m_operation->setSubject(m_operationLabel->text());
    m_spreadLabel->setText(tr("Who has it"));
    m_spread->setOptions({tr("Only this caller"), tr("Several people"), tr("Everyone"), tr("Not known")});
    m_spread->setSubject(m_spreadLabel->text());
    m_sinceLabel->setText(tr("Since"));
    m_since->setOptions({tr("Today"), tr("Longer"), tr("It never worked"), tr("Not known")});
    m_since->setSubject(m_sinceLabel->text());
    fitQuestions();
    load();
}
