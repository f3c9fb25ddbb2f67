#pragma once

class QBoxLayout;
class QWidget;
class QWizard;

/// The places in QWizard's own layouts that hold widgets of ours. They are built anew with its style, so they are looked up each time.
namespace WizardFrame {

/// The row of the buttons; null before there is one.
QBoxLayout *buttonRow(const QWizard &wizard);
/// Puts \p rail edge to edge, \p chain above the pages and \p status before the buttons, where they are not there yet.
void place(const QWizard &wizard, QWidget *rail, QWidget *chain, QWidget *status);

} // namespace WizardFrame
