// What a printed percent implies of the year's task: members of a figure in the annotations' shape.
#pragma once

#include "format/json_writer.h"
#include "model/records.h"

namespace minsheng {

// `implied_target` (done ÷ percent, two places), `implied_integers` (lowest and highest whole task
// that prints as the percent, [] where none does; of whole counts only), `implied_done` (task ×
// percent where only the task is printed). Nothing without a percent.
void write_implied(JsonWriter& writer, const Figure& figure);

}  // namespace minsheng
