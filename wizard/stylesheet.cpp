#include "wizard/theme.h"

using namespace Qt::StringLiterals;

QString Theme::styleSheet()
{
    QString sheet = uR"(
QFrame[card="true"] { background: @Base; border: 1px solid @Line; border-radius: 6px; }
QFrame[card="first"] { background: @Base; border: 1px solid @Control; border-radius: 6px; }
QFrame[card="drop"] { background: @Base; border: 1px dashed @Control; border-radius: 6px; }
QFrame[card="over"] { background: @Selection; border: 1px dashed @Accent; border-radius: 6px; }
QFrame[band="0"] { background: %tint0; border: 1px solid @Problem; border-radius: 6px; }
QFrame[band="1"] { background: %tint1; border-radius: 4px; }
QFrame[band="2"] { background: %tint2; border: 1px solid @Unanswered; border-radius: 6px; }
QFrame[band="3"] { background: %tint3; border-radius: 4px; }
QFrame[band="4"] { background: %tint4; border-radius: 4px; }
QFrame[band="6"] { background: %tint6; border: 1px solid @Good; border-radius: 6px; }
QPushButton { background: @Base; color: @Text; border: 1px solid @Control; border-radius: 4px; padding: 4px 12px; min-height: 20px; }
QPushButton[small="true"] { padding: 2px 10px; min-height: 20px; }
QPushButton:hover { background: @Alternate; border-color: @Text; }
QPushButton:pressed { background: @Selection; }
QPushButton:disabled { color: @NotApplicable; border-color: @Line; }
QPushButton[primary="true"] { background: @Accent; color: @OnPrimary; border-color: @Accent; }
QPushButton[primary="true"]:hover { border-color: @Text; }
QPushButton[primary="true"]:disabled { background: @Base; color: @NotApplicable; border-color: @Line; }
QPushButton[link="true"] { background: transparent; color: @Accent; border: none; padding: 4px 2px; }
QPushButton[link="true"]:hover { text-decoration: underline; }
QToolButton[segment] { background: @Base; color: @Text; border: 1px solid @Control; border-right-color: @Line; border-left: none;
    padding: 4px 10px; min-height: 18px; border-radius: 0; }
QToolButton[segment]:hover { background: @Alternate; }
QToolButton[segment]:checked { background: @Selection; border-bottom: 3px solid @Accent; padding-bottom: 2px; }
QToolButton[segment="first"], QToolButton[segment="only"] { border-left: 1px solid @Control; border-top-left-radius: 4px; border-bottom-left-radius: 4px; }
QToolButton[segment="last"], QToolButton[segment="only"] { border-right-color: @Control; border-top-right-radius: 4px; border-bottom-right-radius: 4px; }
QToolButton[railMenu="true"] { color: @Accent; border: none; padding: 4px 6px; }
QToolButton[railMenu="true"]::menu-indicator { image: none; }
QToolButton[railMenu="true"]:hover { text-decoration: underline; }
QToolButton[fold="true"] { color: @Text; border: none; padding: 4px; }
QToolTip { background: @Base; color: @Text; border: 1px solid @Control; padding: 4px; }
)"_s;
    for (int state = 0; state < int(tints.size()); ++state)
        sheet.replace(u"%tint%1"_s.arg(state), tint(State(state)).name());
    // The longer name first: "Line" is no beginning of another, but "Code" or "Text" might become one.
    static const QList<std::pair<QString, Role>> names{
        {u"@OnPrimary"_s, Role::OnPrimary}, {u"@Accent"_s, Role::Accent},         {u"@Alternate"_s, Role::Alternate},
        {u"@Base"_s, Role::Base},           {u"@Control"_s, Role::Control},       {u"@Line"_s, Role::Line},
        {u"@Rail"_s, Role::Rail},           {u"@Selection"_s, Role::Selection},   {u"@Text"_s, Role::Text},
        {u"@Problem"_s, Role::Problem},     {u"@Unanswered"_s, Role::Unanswered}, {u"@NotApplicable"_s, Role::NotApplicable},
        {u"@Good"_s, Role::Good},
    };
    for (const auto &[name, role] : names)
        sheet.replace(name, color(role).name());
    return sheet;
}
