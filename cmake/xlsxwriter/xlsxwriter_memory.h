/* Files that libxlsxwriter writes, kept in memory: the core has no file system, and natively needs
 * none. For that library's sources tmpfile and fopen are these (cmake/dependencies.cmake). */
#ifndef MINSHENG_XLSXWRITER_MEMORY_H
#define MINSHENG_XLSXWRITER_MEMORY_H

#include <stddef.h>
#include <stdio.h>

#ifdef __cplusplus
extern "C" {
#endif

/* A part of the workbook: written, read back from its start, gone when closed. */
FILE *minsheng_memory_tmpfile(void);

/* The workbook itself, which can only be written; its path means nothing. NULL for reading. */
FILE *minsheng_memory_fopen(const char *path, const char *mode);

/* The bytes of the last such file that was closed in this thread, once; the caller frees them.
 * NULL where there is none. */
unsigned char *minsheng_take_written(size_t *size);

#ifdef __cplusplus
}
#endif
#endif
