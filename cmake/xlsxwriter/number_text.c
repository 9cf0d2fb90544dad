/* How libxlsxwriter writes numbers, in place of its dtoa: with 15 digits a decimal number of at
 * most 15 digits comes back as it was, which neither "%.16G" nor 17 digits give. */
#include <stdio.h>

void emyg_dtoa(double number, char *text);

void emyg_dtoa(double number, char *text) { sprintf(text, "%.15G", number); }
