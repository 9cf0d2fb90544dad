// 季度考评结果: the sheet as the page 考评 shows it; of a finished quarter what was kept.
#pragma once

#include "app/paper.h"

namespace minsheng {

// Refused: a quarter that is none or of another year, a kept sheet that cannot be read.
Result<Document> make_assessment_result(const PaperSource& source, const PaperRequest& request);

}  // namespace minsheng
