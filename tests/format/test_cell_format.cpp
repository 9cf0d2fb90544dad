// Numbers and dates of spreadsheets as they are shown.
#include <doctest/doctest.h>

#include "format/cell_format.h"
#include "format/cell_merges.h"

namespace minsheng {
namespace {

struct Case {
  const char* number;
  const char* code;
  const char* shown;
};

void check_all(const std::vector<Case>& cases, bool from_1904 = false) {
  for (const Case& c : cases) {
    CAPTURE(c.number);
    CAPTURE(c.code);
    CHECK(show_cell(c.number, c.code, from_1904) == c.shown);
  }
}

TEST_CASE("without a format numbers are shown without the noise of binary fractions") {
  check_all({{"1500", "General", "1500"},
             {"251.82", "", "251.82"},
             {"0.10000000000000001", "General", "0.1"},
             {"0.33333333333333331", "G/通用格式eneral", "0.3333333333"},
             {"430602199001011234", "@", "4.30602199e+17"},
             {"123456789012", "General", "123456789012"},
             {"1.5E-2", "General", "0.015"},
             {"-7", "General", "-7"},
             {"", "General", ""},
             {"民生", "0.00", "民生"},
             {"12人", "0", "12人"}});
}

TEST_CASE("digits, grouping and percent are shown as the code says, halves rounded up") {
  check_all({{"1234.5", "0", "1235"},
             {"1234.5", "#,##0.00", "1,234.50"},
             {"1234567", "#,##0", "1,234,567"},
             {"0.78225", "0.00%", "78.23%"},
             {"0.5", "0%", "50%"},
             {"1", "0.0%", "100.0%"},
             {"3", "000", "003"},
             {"0.5", "#.##", ".5"},
             {"2", "0.##", "2"},
             {"2.50", "0.0#", "2.5"},
             {"-0.001", "0.00", "0.00"},
             {"-2.5", "0.00", "-2.50"},
             {"-2.5", "0.00_);[Red]\\(0.00\\)", "(2.50)"},
             {"0", "0.00;-0.00;\"—\"", "—"},
             {"12000", "0,", "12"}});
}

TEST_CASE("literals, units and currency stand where the code puts them") {
  check_all({{"1500", "0\"人\"", "1500人"},
             {"1500", "\"约\"#,##0\\ \"人\"", "约1,500 人"},
             {"15", "0个", "15个"},
             {"3.5", "[$¥-804]#,##0.00", "¥3.50"},
             {"15000", "0!.0,\"万\"", "1.5万"},
             {"12", "[DBNum1]0", "12"},
             {"5", "\"达标\"", "达标"}});
}

TEST_CASE("what is beyond these codes is shown plainly") {
  check_all({{"1500", "0.00E+00", "1500"},
             {"0.5", "# ?/?", "0.5"},
             {"7", "[>=5]\"多\";\"少\"", "7"},
             {"-1", "yyyy/m/d", "-1"},
             {"99999999", "yyyy/m/d", "99999999"}});
}

TEST_CASE("dates and times are shown by their codes") {
  check_all({{"45292", "yyyy/m/d", "2024/1/1"},
             {"45382", "yyyy\"年\"m\"月\"d\"日\"", "2024年3月31日"},
             {"45382", "yyyy\"年\"m\"月\";@", "2024年3月"},
             {"45382", "[$-804]yyyy-mm-dd", "2024-03-31"},
             {"45382.75", "yyyy/m/d h:mm", "2024/3/31 18:00"},
             {"45382.75", "上午/下午h\"时\"mm\"分\"", "下午6时00分"},
             {"0.5", "h:mm AM/PM", "12:00 下午"},
             {"1.25", "[h]:mm:ss", "30:00:00"},
             {"45382", "aaaa", "星期日"},
             {"45382", "d-mmm-yy", "31-Mar-24"},
             {"45382.999999", "h:mm:ss", "0:00:00"},
             {"1", "yyyy/m/d", "1900/1/1"},
             {"59", "yyyy/m/d", "1900/2/28"},
             {"60", "yyyy/m/d", "1900/2/29"},
             {"61", "yyyy/m/d", "1900/3/1"}});
  check_all({{"0", "yyyy/m/d", "1904/1/1"}, {"43830", "yyyy/m/d", "2024/1/1"}}, true);
}

TEST_CASE("built-in formats are those of Chinese Excel") {
  CHECK(show_cell("45382", builtin_format(14), false) == "2024/3/31");
  CHECK(show_cell("45382", builtin_format(57), false) == "2024年3月");
  CHECK(show_cell("0.7822", builtin_format(10), false) == "78.22%");
  CHECK(builtin_format(200) == "");
}

TEST_CASE("places of cells are read strictly and within the largest sheet") {
  CHECK(parse_cell_place("A1") == CellPlace{0, 0});
  CHECK(parse_cell_place("$AB$12") == CellPlace{11, 27});
  CHECK(parse_cell_place("XFD1048576") == CellPlace{1048575, 16383});
  for (const char* bad : {"", "A", "1", "A0", "XFE1", "A1048577", "a1", "A1B", "A-1",
                          "AAAAAAAAAAAAAAAAAAAAA1", "A99999999999999999999"}) {
    CAPTURE(bad);
    CHECK(!parse_cell_place(bad));
  }
}

TEST_CASE("merged cells cover all their cells but the first, row after row") {
  CellMerges merges;
  merges.add("B2:C4");
  merges.add("A3:A9");
  merges.add("B6:D6");
  merges.add("nonsense");
  merges.add("A1");
  std::vector<std::string> rows;
  for (size_t row = 0; row < 7; ++row) {
    merges.begin_row(row);
    std::string covered;
    for (size_t column = 0; column < 5; ++column) covered += merges.covers(column) ? 'x' : '.';
    rows.push_back(covered);
  }
  CHECK(rows ==
        std::vector<std::string>{".....", "..x..", ".xx..", "xxx..", "x....", "x.xx.", "x...."});
}

}  // namespace
}  // namespace minsheng
