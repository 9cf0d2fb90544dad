// Draws a frame only when something asks for one: an event, a timer, the end of something
// asynchronous. While nothing changes nothing runs; Module.minshengFrames counts the frames drawn,
// so that a test can see it.
#pragma once

namespace minsheng {

// `draw` runs one whole frame. Called from the browser's animation frame, never nested.
void start_frames(void (*draw)());

// A frame soon, and three more after it (Dear ImGui settles layout and focus over a few frames).
// Cheap; call it after every event.
void request_frame();

// One frame after that many milliseconds (a toast that ends, a progress bar). The earliest wish
// counts; ask again in each frame.
void request_frame_after(double milliseconds);

// Draws at once, inside the caller: for events that need their effect before they return (copy,
// resize).
void draw_frame_now();

// The same until `done`, which is asked before every frame; at most 16 frames: Dear ImGui spreads
// quick keys and clicks over that many.
void draw_frames_until(bool (*done)());

// More frames are due anyway: what only the settled picture needs may wait.
bool frames_are_due();

}  // namespace minsheng
