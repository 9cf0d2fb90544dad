/* What libxlsxwriter can do beyond sheets of cells, as no-ops: its packager names all of it, so
 * without them the page would carry a third more of the library. None is ever called, because
 * nothing here adds a chart, a picture, a comment or a table object to a workbook. */
#include <xlsxwriter.h>
#include <xlsxwriter/packager.h>

lxw_chart *lxw_chart_new(uint8_t type) {
  (void)type;
  return NULL;
}
lxw_chartsheet *lxw_chartsheet_new(lxw_worksheet_init_data *data) {
  (void)data;
  return NULL;
}
void lxw_add_drawing_object(lxw_drawing *drawing, lxw_drawing_object *object) {
  (void)drawing, (void)object;
}
lxw_drawing *lxw_drawing_new(void) { return NULL; }
lxw_vml *lxw_vml_new(void) { return NULL; }
lxw_comment *lxw_comment_new(void) { return NULL; }
lxw_table *lxw_table_new(void) { return NULL; }
lxw_custom *lxw_custom_new(void) { return NULL; }
lxw_metadata *lxw_metadata_new(void) { return NULL; }

#define LEFT_OUT(part)                                     \
  void lxw_##part##_free(lxw_##part *self) { (void)self; } \
  void lxw_##part##_assemble_xml_file(lxw_##part *self) { (void)self; }
LEFT_OUT(chart)
LEFT_OUT(chartsheet)
LEFT_OUT(drawing)
LEFT_OUT(vml)
LEFT_OUT(comment)
LEFT_OUT(table)
LEFT_OUT(custom)
LEFT_OUT(metadata)
