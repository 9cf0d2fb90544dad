// Compile-time settings of Dear ImGui, named by IMGUI_USER_CONFIG for the web page and for native
// panel tests alike. Every file that includes imgui.h must be compiled with it, or structures
// differ.
#pragma once

// All of Unicode: names of people and places use characters beyond U+FFFF.
#define IMGUI_USE_WCHAR32

// A long table exceeds 65,536 vertices in one window.
#define ImDrawIdx unsigned int

// The four hook functions that ui/item_tree.cpp implements; nothing of imgui_test_engine is used.
#define IMGUI_ENABLE_TEST_ENGINE

// Leaves out Dear ImGui's own rasteriser of fonts; no FreeType takes its place (cmake/imgui).
#define IMGUI_ENABLE_FREETYPE

#define IMGUI_DISABLE_OBSOLETE_FUNCTIONS
#define IMGUI_DISABLE_DEMO_WINDOWS
#define IMGUI_DISABLE_DEBUG_TOOLS
#define IMGUI_DISABLE_DEFAULT_FONT
#define IMGUI_DISABLE_DEFAULT_SHELL_FUNCTIONS
#define IMGUI_DISABLE_FILE_FUNCTIONS
#define IMGUI_DISABLE_WIN32_FUNCTIONS
