#include "wizard/procedurecard.h"
#include "checks/diagnosis.h"
#include "checks/procedure.h"
#include "checks/texts.h"
#include "wizard/band.h"
#include "wizard/copyablecommand.h"
#include "wizard/icons.h"
#include "wizard/scrollcolumn.h"
#include "wizard/smallwidgets.h"
#include "wizard/theme.h"
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QHBoxLayout>

using namespace Qt::StringLiterals;

static constexpr int steps = 6;

ProcedureCard::ProcedureCard(QWidget *parent)
    : QFrame(parent), m_title(new QLabel), m_owner(new Tag({}, {}, 18)), m_wait(new Band(State::Warning)),
      m_more(new RichLabel(Theme::font(Theme::Font::Small), true))
{
    Theme::makeCard(this);
    setMinimumWidth(280);
    m_title->setFont(Theme::font(Theme::Font::Heading));
    m_title->setWordWrap(true);
    auto *inner = new QWidget;
    auto *inside = new QVBoxLayout(inner);
    inside->setContentsMargins(14, 10, 14, 12);
    inside->setSpacing(6);
    inside->addWidget(m_title);
    inside->addWidget(m_owner);
    inside->addWidget(m_wait);
    for (int i = 0; i < steps; ++i) {
        const Row row{new QCheckBox, new RichLabel(Theme::font(Theme::Font::Small), true)};
        row.done->setFont(Theme::font(Theme::Font::Strong));
        auto *indented = new QVBoxLayout;
        indented->setContentsMargins(24, 0, 0, 4);
        indented->addWidget(row.words);
        inside->addWidget(row.done);
        inside->addLayout(indented);
        if (i == 0) {
            auto *command = new CopyableCommand(u"Restart-Service ADSync"_s);
            connect(command, &CopyableCommand::copyRequested, this, &ProcedureCard::copyRequested);
            indented->addWidget(command);
        }
        connect(row.done, &QCheckBox::clicked, this, [this, i](bool on) { Q_EMIT ticked(offAndOnSteps().at(i), on); });
        m_rows << row;
    }
    inside->addWidget(m_more);
    inside->addStretch(1);
    auto *scroll = new ScrollColumn;
    scroll->hold(inner);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(1, 1, 1, 1);
    all->addWidget(scroll);
    connect(m_more, &QLabel::linkActivated, this, &ProcedureCard::linkActivated);
}

void ProcedureCard::show(const Diagnosis &diagnosis, const QStringList &done, const Texts &texts)
{
    for (int i = 0; i < steps; ++i)
        m_rows[i].done->setChecked(done.contains(offAndOnSteps().at(i)));
    m_owner->setTag(texts.owner(Owner::Directory), Icons::name(Owner::Directory));
    const Finding *version = diagnosis.find("connect-version");
    const bool isTooOld = version && version->state == State::Problem;
    const bool isBroken = diagnosis.count(Section::Connectivity, State::Problem) > (isTooOld ? 1 : 0);
    m_wait->setVisible(isTooOld || isBroken);
    if (isTooOld)
        m_wait->say(tr("Not yet."), tr("Update first. This version may not be able to switch writeback on again."));
    else
        m_wait->say(tr("Not yet."), tr("While the cloud is out of reach, switching on again fails (32011). Repair the connection first."));
}

bool ProcedureCard::mustWait() const
{
    return !m_wait->isHidden();
}

void ProcedureCard::retranslate()
{
    m_title->setText(tr("Switch writeback off and on"));
    const QString words[steps][2] = {
        {tr("1. Restart the service"), tr("Synchronisation pauses for a minute.")},
        {tr("2. Off"), tr("Entra Connect > Customize synchronization options > Optional features: clear <b>Password writeback</b>. "
                          "Nobody can reset a password until step 3. Look for <b>31012</b> and <b>31013</b>.")},
        {tr("3. On"),
         tr("The same page: tick it again. Look for <b>31004</b>, <b>31017</b>, <b>31018</b>, <b>31005</b> and <b>31015</b>.")},
        {tr("4. Update, then 2 and 3 again"), tr("Only where it still fails. Synchronisation stops while Entra Connect installs.")},
        {tr("5. Install again"), tr("The last resort, after a copy of every changed synchronisation rule.")},
        {tr("6. Proof"), tr("Reset the test user. It works when <b>31001</b> and <b>31002</b> share one TrackingId.")},
    };
    for (int i = 0; i < steps; ++i) {
        m_rows[i].done->setText(words[i][0]);
        m_rows[i].words->say(words[i][1]);
        m_rows[i].done->setAccessibleName(words[i][0]);
        m_rows[i].done->setAccessibleDescription(m_rows[i].words->accessibleName());
    }
    m_more->say(u"<a href=\"https://learn.microsoft.com/entra/identity/authentication/troubleshoot-sspr-writeback"
                "#disable-and-re-enable-the-password-writeback-feature\">%1</a>"_s.arg(tr("Switching off and on, step by step")));
}
