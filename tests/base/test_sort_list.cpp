#include <doctest/doctest.h>

#include <memory>
#include <string>

#include "base/sort_list.h"

namespace minsheng {
namespace {

struct Named {
  int number = 0;
  std::string name;

  bool operator==(const Named&) const = default;
};

TEST_CASE("a list is sorted by its own order") {
  std::vector<int> numbers = {3, 1, 2, 1};
  sort_list(numbers);
  CHECK(numbers == std::vector<int>{1, 1, 2, 3});
}

TEST_CASE("equals keep their order, whichever way a list is sorted") {
  std::vector<Named> list = {{2, "a"}, {1, "b"}, {2, "c"}, {1, "d"}};
  sort_list(list, [](const Named& a, const Named& b) { return a.number < b.number; });
  CHECK(list == std::vector<Named>{{1, "b"}, {1, "d"}, {2, "a"}, {2, "c"}});
  sort_list(list, [](const Named& a, const Named& b) { return a.number > b.number; });
  CHECK(list == std::vector<Named>{{2, "a"}, {2, "c"}, {1, "b"}, {1, "d"}});
}

TEST_CASE("nothing moves in a list that is in order") {
  CHECK(sorted_places(0, nullptr, [](const void*, size_t, size_t) { return true; }).empty());
  std::vector<Named> list = {{1, "long enough to be kept outside of the string"}, {1, "b"}};
  const char* place = list[0].name.data();
  sort_list(list, [](const Named& a, const Named& b) { return a.number < b.number; });
  CHECK(list[0].name.data() == place);
}

TEST_CASE("elements that cannot be copied are moved") {
  std::vector<std::unique_ptr<int>> list;
  for (int number : {5, 3, 4}) list.push_back(std::make_unique<int>(number));
  sort_list(list, [](const auto& a, const auto& b) { return *a < *b; });
  CHECK(*list[0] == 3);
  CHECK(*list[2] == 5);
}

}  // namespace
}  // namespace minsheng
