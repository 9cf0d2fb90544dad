#include <doctest/doctest.h>

#include "platform/key_map.h"

using namespace minsheng;

TEST_CASE("keys are found by their place on the keyboard") {
  CHECK(key_of_code("KeyA") == ImGuiKey_A);
  CHECK(key_of_code("KeyZ") == ImGuiKey_Z);
  CHECK(key_of_code("Digit0") == ImGuiKey_0);
  CHECK(key_of_code("Digit9") == ImGuiKey_9);
  CHECK(key_of_code("Numpad7") == ImGuiKey_Keypad7);
  CHECK(key_of_code("NumpadEnter") == ImGuiKey_KeypadEnter);
  CHECK(key_of_code("F1") == ImGuiKey_F1);
  CHECK(key_of_code("F12") == ImGuiKey_F12);
  CHECK(key_of_code("ArrowLeft") == ImGuiKey_LeftArrow);
  CHECK(key_of_code("ControlRight") == ImGuiKey_RightCtrl);
}

TEST_CASE("what is no key of the keyboard is none") {
  for (const char* code : {"", "F", "F0", "F25", "F123", "Digit", "Digit10", "Key", "KeyAB", "Keya",
                           "Numpad10", "Unidentified", "AudioVolumeUp", "Lang1"})
    CHECK(key_of_code(code) == ImGuiKey_None);
}
