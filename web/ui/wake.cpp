#include "ui/wake.h"

namespace minsheng {
namespace {

double wish_ = -1;

}  // namespace

void wake_after(double milliseconds) {
  if (wish_ < 0 || milliseconds < wish_) wish_ = milliseconds;
}

double take_wake() {
  double wish = wish_;
  wish_ = -1;
  return wish;
}

}  // namespace minsheng
