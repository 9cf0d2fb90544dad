// How much was uploaded to which platform: 「在“…平台”上传政策文件312条、建设内容210条」.
#pragma once

#include <vector>

#include "model/records.h"
#include "text/phrases.h"

namespace minsheng {

struct UploadDraft {
  UploadCount record;  // without bulletin and spans
  Range range;
};

// The counts of a paragraph that speaks of uploading; empty for any other, and for one that counts
// fewer than two kinds. A kind's platform is the nearest one named before it.
std::vector<UploadDraft> find_upload_counts(const CleanText& text, Range paragraph);

}  // namespace minsheng
