// Small facts and services of the browser: time, randomness, title, the question before leaving,
// failure. (The struct Environment that the interface reads is filled from here by main.cpp.)
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace minsheng {

// ISO 8601 with seconds and offset: 2026-03-09T09:41:07+08:00.
std::string local_now();

// From the browser's cryptographic source.
std::vector<std::uint8_t> random_bytes(int count);

// Asks before the page is closed or left while there is something unsaved. Never saves anything
// itself.
void set_unsaved(bool unsaved);

void set_page_title(const std::string& title);

// Called when the page is hidden or about to go: the last chance to start writing.
void on_page_hidden(void (*save)());

// The first frame is drawn: takes the boot page away.
void tell_ready();

// The program cannot go on: the boot page shows what happened. Used as the handler of ENSURE.
void tell_failure(const std::string& what);

}  // namespace minsheng
