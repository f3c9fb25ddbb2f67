#include "wizard/findinglist.h"
#include "wizard/findingdelegate.h"
#include "wizard/icons.h"
#include "wizard/segmented.h"
#include "wizard/theme.h"
#include <QtCore/QScopedValueRollback>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedLayout>

using namespace Qt::StringLiterals;

FindingFilter::FindingFilter(FindingModel &model, QWidget *parent)
    : QWidget(parent), m_model(model), m_segments(new Segmented), m_find(new QLineEdit)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_segments);
    row->addWidget(m_find);
    m_find->addAction(Icons::line(u"search"_s, 16), QLineEdit::LeadingPosition);
    m_find->setMinimumWidth(110);
    m_find->setMaximumWidth(180);
    m_find->installEventFilter(this);
    connect(m_segments, &Segmented::chosen, this, [this](int index) { m_model.setFilter(FindingModel::Filter(index)); });
    connect(m_find, &QLineEdit::textChanged, this, [this](const QString &text) { m_model.find(text); });
    connect(&m_model, &FindingModel::countsChanged, this, &FindingFilter::name);
    connect(&m_model, &FindingModel::filterChanged, this, [this] {
        m_segments->setCurrent(int(m_model.filter()));
        m_find->setText(m_model.findText());
    });
    name();
    m_segments->setCurrent(0);
}

void FindingFilter::name()
{
    const auto count = [this](FindingModel::Filter filter) { return locale().toString(m_model.count(filter)); };
    m_segments->setSubject(tr("Show"));
    m_segments->setOptions({tr("All %1").arg(count(FindingModel::Filter::All)),
                            tr("Attention %1").arg(count(FindingModel::Filter::Attention)),
                            tr("Questions %1").arg(count(FindingModel::Filter::Questions)),
                            tr("Not looked at %1").arg(count(FindingModel::Filter::NotLookedAt))});
}

void FindingFilter::retranslate()
{
    m_find->setPlaceholderText(tr("Find"));
    m_find->setAccessibleName(tr("Find in the findings"));
    name();
}

void FindingFilter::focusFind()
{
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
}

bool FindingFilter::clear()
{
    const bool hadAny = !m_find->text().isEmpty() || m_model.filter() != FindingModel::Filter::All;
    m_model.showAll();
    return hadAny;
}

bool FindingFilter::eventFilter(QObject *watched, QEvent *event)
{
    // Escape in a filled field empties it and goes no further; Enter must not turn the page.
    if (watched == m_find && (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride)) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool ours = (key == Qt::Key_Escape && !m_find->text().isEmpty()) || key == Qt::Key_Return || key == Qt::Key_Enter;
        if (ours && event->type() == QEvent::KeyPress && key == Qt::Key_Escape)
            m_find->clear();
        if (ours) {
            event->accept();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

FindingList::FindingList(QWidget *parent)
    : QFrame(parent), m_model(new FindingModel(this)), m_view(new QListView), m_stack(new QStackedLayout(this)), m_empty(new QLabel),
      m_showAll(new QPushButton)
{
    Theme::makeCard(this);
    auto *nothing = new QWidget;
    auto *inside = new QVBoxLayout(nothing);
    inside->setContentsMargins(14, 12, 14, 12);
    inside->addWidget(m_empty);
    inside->addWidget(m_showAll, 0, Qt::AlignLeading);
    inside->addStretch();
    m_empty->setWordWrap(true);
    m_stack->setContentsMargins(1, 1, 1, 1);
    m_stack->addWidget(m_view);
    m_stack->addWidget(nothing);
    const auto showWhatThereIs = [this] { m_stack->setCurrentIndex(m_model->rowCount() == 0 ? 1 : 0); };
    connect(m_model, &QAbstractItemModel::rowsInserted, this, showWhatThereIs);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, showWhatThereIs);
    connect(m_showAll, &QPushButton::clicked, this, [this] {
        m_model->showAll();
        m_view->setFocus();
    });
    m_view->setModel(m_model);
    m_view->setItemDelegate(new FindingDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setResizeMode(QListView::Adjust);
    m_view->setEditTriggers(QListView::NoEditTriggers);
    m_view->setProperty("focusRing", "none");
    m_view->installEventFilter(this);
    setFocusProxy(m_view);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now) { moved(now); });
    connect(m_view, &QListView::clicked, this, [this](const QModelIndex &index) {
        m_personChose = true;
        m_model->toggle(index);
        if (!index.data(FindingModel::IsGroupRole).toBool())
            Q_EMIT activated();
    });
}

void FindingList::retranslate()
{
    m_view->setAccessibleName(tr("Findings"));
    m_empty->setText(tr("No finding fits this filter."));
    m_showAll->setText(tr("Show all"));
}

void FindingList::moved(const QModelIndex &index)
{
    const QString id = index.data(FindingModel::IdRole).toString();
    if (id.isEmpty() || id == m_current)
        return;
    if (!m_settling)
        m_personChose = true;
    m_current = id;
    Q_EMIT chosen(id);
}

void FindingList::choose(const QString &checkId)
{
    const QModelIndex row = m_model->reveal(checkId);
    if (!row.isValid())
        return;
    m_view->setCurrentIndex(row);
    m_view->scrollTo(row);
}

void FindingList::show(const Diagnosis &diagnosis, Section section, const Texts &texts)
{
    const QScopedValueRollback settling(m_settling, true); // A row that goes moves the choice, too, and nobody chose that.
    m_model->show(diagnosis, section, texts);
    const bool keeps = m_personChose && !m_current.isEmpty();
    const QModelIndex wanted = keeps ? m_model->indexOf(m_current) : m_model->first();
    if (wanted.isValid() && wanted != m_view->currentIndex())
        m_view->setCurrentIndex(wanted);
}

bool FindingList::keyPressed(int key, bool copy)
{
    const QModelIndex row = m_view->currentIndex();
    const bool isGroup = row.data(FindingModel::IsGroupRole).toBool();
    const bool forward = layoutDirection() == Qt::LeftToRight;
    if (copy) {
        Q_EMIT copyRequested(row.data(FindingModel::CopyRole).toString());
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter || (key == Qt::Key_Space && isGroup)) {
        m_model->toggle(row);
        if (!isGroup && row.isValid())
            Q_EMIT activated();
        return true;
    }
    if (isGroup && (key == Qt::Key_Left || key == Qt::Key_Right)) {
        m_model->open(row, (key == Qt::Key_Right) == forward);
        return true;
    }
    return false;
}

bool FindingList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        auto *press = static_cast<QKeyEvent *>(event);
        if (keyPressed(press->key(), press->matches(QKeySequence::Copy)))
            return true;
    }
    return QFrame::eventFilter(watched, event);
}
