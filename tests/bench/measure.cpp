#include "bench/measure.h"

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <utility>
#include <vector>

#ifndef __EMSCRIPTEN__
#include <sys/resource.h>
#endif

namespace minsheng::bench {
namespace {

// Of this process's CPU time, so that what else the machine does counts little. (WebAssembly knows
// no such clock; there it is time on the wall.)
double milliseconds_of(const std::function<void()>& run) {
  std::clock_t start = std::clock();
  run();
  return static_cast<double>(std::clock() - start) * 1000.0 / CLOCKS_PER_SEC;
}

// Of one call, sorted.
std::vector<double> run_often(const CostTable::Job& job, const Patience& patience) {
  std::vector<double> times;
  double spent = 0;
  while (static_cast<int>(times.size()) < patience.most_runs) {
    bool enough = static_cast<int>(times.size()) >= patience.least_runs;
    if (enough && spent >= patience.milliseconds) break;
    double time = milliseconds_of(job.run);
    spent += time;
    times.push_back(time / job.calls);
  }
  std::sort(times.begin(), times.end());
  return times;
}

}  // namespace

void CostTable::print_head() const {
  std::printf("%-34s %8s %11s %11s %8s\n", "job", "size", "least ms", "median ms", "growth");
}

void CostTable::measure(const Job& job) {
  std::vector<double> times = run_often(job, patience_);
  double least = times.front();
  double median = times[times.size() / 2];
  std::printf("%-34s %8zu %11.4f %11.4f", job.name.c_str(), job.size, least, median);
  double before = std::exchange(last_[job.name], least);
  if (before > 0) std::printf(" %7.1fx", least / before);
  if (job.bytes > 0) {
    std::printf("%*s   %6.2f MB, %.1f MB/s", before > 0 ? 0 : 9, "",
                static_cast<double>(job.bytes) / 1e6, static_cast<double>(job.bytes) / 1e3 / least);
  }
  std::printf("\n");
  std::fflush(stdout);
}

void CostTable::remark(const std::string& name, size_t size, const std::string& words) const {
  std::printf("%-34s %8zu   %s\n", name.c_str(), size, words.c_str());
}

size_t peak_memory() {
#ifdef __EMSCRIPTEN__
  constexpr size_t kPage = 65536;
  return __builtin_wasm_memory_size(0) * kPage;  // never shrinks
#else
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  return static_cast<size_t>(usage.ru_maxrss) * 1024;
#endif
}

}  // namespace minsheng::bench
