// Drawings as pictures for other programs: an SVG drawn at 300 dots an inch and put on the
// clipboard as PNG.
#pragma once

#include <optional>
#include <string>

#include "app/picture.h"

namespace minsheng {

// Call in the frame in which the user pressed a button. Where the browser does not let pictures be
// copied, the PNG is downloaded under the picture's name instead.
void copy_to_clipboard(const Picture& picture);

// Once for each picture, when it is done; a frame is drawn then.
std::optional<PictureOutcome> take_picture_outcome();

}  // namespace minsheng
