// The program between interface and storage, without a page.
#include <doctest/doctest.h>

#include "app/sample.h"
#include "generated/samples.h"
#include "shell/shell.h"
#include "ui/panel_harness.h"

using namespace minsheng;
using namespace minsheng::testing;

namespace {

struct NoBrowser : Browser {
  void save_file(const std::string&, const std::string&, const std::string&) override {}
  void print(const std::string&) override {}
  void pick_files(const std::string&) override {}
  void copy_text(const std::string&) override {}
  void copy_picture(const Picture&) override {}
  void wake() override {}
  void take_over() override {}
};

// A page over a disk that outlives it.
struct ShellPage {
  explicit ShellPage(MemoryDisk& disk)
      : store(disk),
        shell(store, browser, {}, "actor00001", [] { return std::string(kPanelTime); }) {
    shell.load();
    panel.run_frames(2);
  }

  std::string open_ledger() { return shell.session().current()->ledger().id(); }

  NoBrowser browser;
  MemoryStore store;
  Shell shell;
  PanelHarness panel{[this](Screen&, const Rect&) { shell.draw(); }, 1366, 768, true};
};

}  // namespace

TEST_CASE("The ledger in use is open again when the page is opened anew") {
  MemoryDisk disk;
  Id first = sample_ledger_id(kSamples[0].name), second = sample_ledger_id(kSamples[1].name);
  for (const Id& wanted : {first, second}) {
    {
      ShellPage page(disk);
      page.shell.perform(Action(action::OpenSample{std::string(kSamples[0].name)}));
      page.shell.perform(Action(action::OpenSample{std::string(kSamples[1].name)}));
      page.shell.perform(Action(action::OpenLedger{wanted, {}}));
      page.panel.run_frames(2);
    }
    ShellPage again(disk);
    CHECK(again.open_ledger() == wanted);
  }
}
