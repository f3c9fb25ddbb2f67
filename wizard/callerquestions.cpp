#include "wizard/callerquestions.h"
#include "wizard/segmented.h"
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>

using namespace Qt::StringLiterals;

namespace {

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

CallerQuestions::CallerQuestions(QWidget *parent)
    : QWidget(parent), m_ask(new QLabel), m_rows(new QGridLayout), m_operationLabel(new QLabel), m_spreadLabel(new QLabel),
      m_sinceLabel(new QLabel), m_operation(new Segmented), m_spread(new Segmented), m_since(new Segmented)
{
    m_rows->setHorizontalSpacing(16);
    m_rows->setVerticalSpacing(8);
    m_rows->setColumnStretch(2, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_ask);
    column->addLayout(m_rows);
    place(true); // The least width first; it widens where they fit.
    for (Segmented *choice : {m_operation, m_spread, m_since})
        connect(choice, &Segmented::chosen, this, &CallerQuestions::chosen);
}

void CallerQuestions::show(const Inputs &inputs)
{
    m_operation->setCurrent(segmentOf(inputs.operation));
    m_spread->setCurrent(segmentOf(inputs.spread));
    m_since->setCurrent(segmentOf(inputs.since));
}

Inputs CallerQuestions::answered(Inputs inputs) const
{
    inputs.operation = fromSegment<Inputs::Operation>(m_operation->current());
    inputs.spread = fromSegment<Inputs::Spread>(m_spread->current());
    inputs.since = fromSegment<Inputs::Since>(m_since->current());
    return inputs;
}

void CallerQuestions::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void CallerQuestions::setNarrow(bool narrow)
{
    m_narrow = narrow;
    fit();
}

void CallerQuestions::fit()
{
    // Longer languages need the whole width for the buttons.
    int labels = 0;
    int choices = 0;
    for (const QLabel *label : {m_operationLabel, m_spreadLabel, m_sinceLabel})
        labels = qMax(labels, label->sizeHint().width());
    for (const Segmented *choice : {m_operation, m_spread, m_since})
        choices = qMax(choices, choice->sizeHint().width());
    place(m_narrow || labels + choices + m_rows->horizontalSpacing() > width());
}

void CallerQuestions::place(bool narrow)
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

void CallerQuestions::retranslate()
{
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
    fit();
}
