#include "wizard/segmented.h"
#include "wizard/theme.h"
#include <QtWidgets/QHBoxLayout>

using namespace Qt::StringLiterals;

namespace {

/// Is as wide as its word is when chosen, so that nothing moves.
class Segment : public QToolButton
{
public:
    explicit Segment(QWidget *parent) : QToolButton(parent)
    {
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setToolButtonStyle(Qt::ToolButtonTextOnly);
        connect(this, &QToolButton::toggled, this, &Segment::weigh);
    }

    void weigh() { setFont(Theme::font(isChecked() ? Theme::Font::SmallStrong : Theme::Font::Small)); }
    QSize sizeHint() const override
    {
        const int more =
            QFontMetrics(Theme::font(Theme::Font::SmallStrong)).horizontalAdvance(text()) - fontMetrics().horizontalAdvance(text());
        return QToolButton::sizeHint() + QSize(qMax(0, more), 0);
    }
    QSize minimumSizeHint() const override { return sizeHint(); }
};

} // namespace

Segmented::Segmented(QWidget *parent) : QWidget(parent), m_group(new QButtonGroup(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_group->setExclusive(true);
    connect(m_group, &QButtonGroup::idClicked, this, &Segmented::chosen);
}

void Segmented::setOptions(const QStringList &options)
{
    while (m_group->buttons().size() < options.size()) {
        auto *button = new Segment(this);
        m_group->addButton(button, int(m_group->buttons().size()));
        layout()->addWidget(button);
    }
    for (int i = 0; i < options.size(); ++i) {
        auto *button = static_cast<Segment *>(m_group->button(i));
        button->setText(options[i]);
        // A style sheet knows left and right, not first and last.
        const qsizetype place = layoutDirection() == Qt::RightToLeft ? options.size() - 1 - i : i;
        const bool first = place == 0;
        const bool last = place == options.size() - 1;
        Theme::setLook(button, "segment", first && last ? u"only"_s : first ? u"first"_s : last ? u"last"_s : u"middle"_s);
        button->weigh();
    }
    nameButtons();
}

void Segmented::setCurrent(int index)
{
    if (QAbstractButton *button = m_group->button(index))
        button->setChecked(true);
}

void Segmented::setSubject(const QString &subject)
{
    m_subject = subject;
    setAccessibleName(subject);
    nameButtons();
}

void Segmented::nameButtons()
{
    for (QAbstractButton *button : m_group->buttons())
        button->setAccessibleName(m_subject.isEmpty() ? button->text() : m_subject + u": "_s + button->text());
}
