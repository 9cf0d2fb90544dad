// What Dear ImGui can do beyond what is drawn here, as no-ops: its core names its tables and its own
// rasteriser of fonts, so without them the page would carry both. None of the functions of tables is
// ever called with one, because nothing here begins one.
#include <imgui.h>
#include <imgui_internal.h>
#include <misc/freetype/imgui_freetype.h>

namespace ImGui {

void EndTable() {}
void EndColumns() {}
void PushColumnsBackground() {}
void PopColumnsBackground() {}
void TableEndCell(ImGuiTable* /*table*/) {}
void TableEndRow(ImGuiTable* /*table*/) {}
void TableGcCompactSettings() {}
void TableGcCompactTransientBuffers(ImGuiTable* /*table*/) {}
void TableGcCompactTransientBuffers(ImGuiTableTempData* /*data*/) {}
void TablePushBackgroundChannel() {}
void TablePopBackgroundChannel() {}
void TablePushColumnChannel(int /*column*/) {}
void TablePopColumnChannel() {}
void TableSettingsAddSettingsHandler() {}

}  // namespace ImGui

namespace ImGuiFreeType {

// The loader of fonts that name none. With IMGUI_ENABLE_FREETYPE (imgui_config.h) an atlas asks for
// it by this name; every font here names its own loader.
const ImFontLoader* GetFontLoader() {
  static const ImFontLoader none;
  return &none;
}

}  // namespace ImGuiFreeType
