// A table of costs: each line is one job at one size, run several times. Printed, never judged.
#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <string>

namespace minsheng::bench {

// How long each job is repeated: until this time has passed, at least `least_runs` times.
struct Patience {
  double milliseconds = 1000;
  int least_runs = 3;
  int most_runs = 50;
};

// Prints lines as
//   plan reader            60000      12.31      12.90   10.2x   0.16 MB, 12.9 MB/s
// that is: job, size, least and median milliseconds of CPU of one call, growth of the least since
// this job's line before, and the best speed.
class CostTable {
 public:
  explicit CostTable(Patience patience) : patience_(patience) {}

  void print_head() const;

  // `calls` is how many calls of the job one run makes. `bytes` adds MB/s to the line, 0 does not.
  struct Job {
    std::string name;
    size_t size = 0;
    std::function<void()> run;
    int calls = 1;
    size_t bytes = 0;
  };
  void measure(const Job& job);

  // A line without times, e.g. why there are none.
  void remark(const std::string& name, size_t size, const std::string& words) const;

 private:
  Patience patience_;
  std::map<std::string, double> last_;  // least milliseconds by job
};

// The most memory that the process has had so far, in bytes.
size_t peak_memory();

}  // namespace minsheng::bench
