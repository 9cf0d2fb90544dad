// A wish for another frame although no event comes: a tooltip's delay, a toast's end, a blinking
// mark. The page asks once after each frame; without a wish nothing is drawn.
#pragma once

namespace minsheng {

// The earliest wish counts. Milliseconds from now.
void wake_after(double milliseconds);

// The wish of this frame, forgotten by asking; negative when there is none.
double take_wake();

}  // namespace minsheng
