/* Files in memory: see xlsxwriter_memory.h. As streams of the C library, since libxlsxwriter
 * prints. */
#define _GNU_SOURCE /* fopencookie, of glibc and of musl, which emcc has */
#include "xlsxwriter_memory.h"

#include <stdlib.h>
#include <string.h>
#include <sys/types.h>

struct memory_file {
  unsigned char *bytes;
  size_t size, room, at;
  int is_kept; /* its bytes outlive it */
};

static _Thread_local unsigned char *written;
static _Thread_local size_t written_size;

static int make_room(struct memory_file *file, size_t size) {
  size_t room = file->room ? file->room : 4096;
  unsigned char *bytes;
  while (room < size) room *= 2;
  if (room == file->room) return 1;
  bytes = realloc(file->bytes, room);
  if (!bytes) return 0;
  file->bytes = bytes;
  file->room = room;
  return 1;
}

static ssize_t write_bytes(void *cookie, const char *from, size_t count) {
  struct memory_file *file = cookie;
  size_t end = file->at + count;
  if (!make_room(file, end)) return 0;
  if (file->at > file->size) memset(file->bytes + file->size, 0, file->at - file->size);
  memcpy(file->bytes + file->at, from, count);
  file->at = end;
  if (end > file->size) file->size = end;
  return (ssize_t)count;
}

static ssize_t read_bytes(void *cookie, char *to, size_t count) {
  struct memory_file *file = cookie;
  size_t left = file->at < file->size ? file->size - file->at : 0;
  if (count > left) count = left;
  if (count) memcpy(to, file->bytes + file->at, count);
  file->at += count;
  return (ssize_t)count;
}

static int seek_to(void *cookie, off64_t *offset, int whence) {
  struct memory_file *file = cookie;
  off64_t start = whence == SEEK_CUR ? (off64_t)file->at : 0;
  if (whence == SEEK_END) start = (off64_t)file->size;
  if (start + *offset < 0) return -1;
  *offset += start;
  file->at = (size_t)*offset;
  return 0;
}

static int close_file(void *cookie) {
  struct memory_file *file = cookie;
  if (file->is_kept) {
    free(written);
    written = file->bytes;
    written_size = file->size;
  } else {
    free(file->bytes);
  }
  free(file);
  return 0;
}

static FILE *open_file(int is_kept) {
  static const cookie_io_functions_t functions = {read_bytes, write_bytes, seek_to, close_file};
  struct memory_file *file = calloc(1, sizeof *file);
  FILE *stream;
  if (!file) return NULL;
  file->is_kept = is_kept;
  stream = fopencookie(file, "w+", functions);
  if (!stream) free(file);
  return stream;
}

FILE *minsheng_memory_tmpfile(void) { return open_file(0); }

FILE *minsheng_memory_fopen(const char *path, const char *mode) {
  (void)path;
  return mode[0] == 'w' ? open_file(1) : NULL;
}

unsigned char *minsheng_take_written(size_t *size) {
  unsigned char *bytes = written;
  *size = bytes ? written_size : 0;
  written = NULL;
  written_size = 0;
  return bytes;
}
