/*
 * Runs a tool on many small inputs, with no more than a fork for each run. Usage: batch DIRECTORY TOOL. Compiled with
 * TOOL_MAIN it has the tool in it, whose main function that is, and a run starts no program either; TOOL is then its name.
 *
 * Reads from standard input, for each input, "F NAME LENGTH" and a file's bytes, as often as there are files, then
 * "R ARGUMENTS" for each run, then "G". Answers for each run with "S STATUS", "O LENGTH" and "E LENGTH" with the bytes of
 * both streams, "F NAME LENGTH" with its bytes for each file there is then, and "D"; or with "K" if a signal ended the
 * tool or it took too long, after which the other runs of the input are left out. Last comes "G".
 */
#define _GNU_SOURCE
#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

enum { SECONDS = 2, MAX_ARGUMENTS = 16, MAX_RUNS = 32, MAX_LINE = 4096, MAX_OUTPUT = 1 << 24 };

#ifdef TOOL_MAIN
int TOOL_MAIN(int, char **);
#endif

static void fail(const char *what)
{
	perror(what);
	exit(2);
}

static void copy_file(const char *path)
{
	static char buffer[1 << 16];
	FILE *file = fopen(path, "r");
	size_t n;

	if (!file)
		fail(path);
	while ((n = fread(buffer, 1, sizeof buffer, file)) > 0)
		fwrite(buffer, 1, n, stdout);
	fclose(file);
}

static long size_of(const char *path)
{
	struct stat s;

	if (stat(path, &s) < 0)
		fail(path);
	return s.st_size;
}

/* Calls for each regular file below a directory, or removes all there is. */
static void walk(const char *path, const char *name, int removing)
{
	DIR *directory = opendir(path);
	struct dirent *entry;
	char below[MAX_LINE], below_name[MAX_LINE];
	struct stat s;

	if (!directory)
		fail(path);
	while ((entry = readdir(directory))) {
		if (!strcmp(entry->d_name, ".") || !strcmp(entry->d_name, ".."))
			continue;
		snprintf(below, sizeof below, "%s/%s", path, entry->d_name);
		snprintf(below_name, sizeof below_name, "%s%s%s", name, *name ? "/" : "", entry->d_name);
		if (lstat(below, &s) < 0)
			fail(below);
		if (S_ISDIR(s.st_mode)) {
			walk(below, below_name, removing);
			if (removing && rmdir(below) < 0)
				fail(below);
		} else if (removing) {
			unlink(below);
		} else if (S_ISREG(s.st_mode)) {
			printf("F %s %ld\n", below_name, (long)s.st_size);
			copy_file(below);
		}
	}
	closedir(directory);
}

static void redirect(int to, const char *path, int flags)
{
	int fd = open(path, flags, 0600);

	if (fd < 0 || dup2(fd, to) < 0)
		_exit(127);
	close(fd);
}

/* Whether the tool ended by itself. */
static int run(const char *directory, char *tool, char *line, const char *out, const char *err)
{
	char *arguments[MAX_ARGUMENTS + 2] = { tool };
	struct rlimit seconds = { SECONDS, SECONDS }, output = { MAX_OUTPUT, MAX_OUTPUT };
	int n = 1, status;
	pid_t child;

	for (char *word = strtok(line, " "); word && n <= MAX_ARGUMENTS; word = strtok(NULL, " "))
		arguments[n++] = word;
	/* The child writes what it finds in the buffer. */
	fflush(stdout);
	child = fork();
	if (child < 0)
		fail("fork");
	if (child == 0) {
		setrlimit(RLIMIT_CPU, &seconds);
		setrlimit(RLIMIT_FSIZE, &output);
		redirect(0, "/dev/null", O_RDONLY);
		redirect(1, out, O_WRONLY | O_CREAT | O_TRUNC);
		redirect(2, err, O_WRONLY | O_CREAT | O_TRUNC);
		if (chdir(directory) < 0)
			_exit(127);
#ifdef TOOL_MAIN
		exit(TOOL_MAIN(n, arguments));
#else
		execv(tool, arguments);
		_exit(127);
#endif
	}
	if (waitpid(child, &status, 0) < 0)
		fail("waitpid");
	if (!WIFEXITED(status))
		return 0;
	printf("S %d\nO %ld\n", WEXITSTATUS(status), size_of(out));
	copy_file(out);
	printf("E %ld\n", size_of(err));
	copy_file(err);
	walk(directory, "", 0);
	printf("D\n");
	return 1;
}

int main(int argc, char **argv)
{
	static char runs[MAX_RUNS][MAX_LINE];
	char line[MAX_LINE], name[MAX_LINE], path[2 * MAX_LINE], out[MAX_LINE], err[MAX_LINE];
	int count = 0;
	long length;

	if (argc != 3) {
		fprintf(stderr, "Usage: batch DIRECTORY TOOL\n");
		return 2;
	}
	snprintf(out, sizeof out, "%s.out", argv[1]);
	snprintf(err, sizeof err, "%s.err", argv[1]);
	while (fgets(line, sizeof line, stdin)) {
		line[strcspn(line, "\n")] = 0;
		if (line[0] == 'F' && sscanf(line, "F %4000s %ld", name, &length) == 2) {
			snprintf(path, sizeof path, "%s/%s", argv[1], name);
			FILE *file = fopen(path, "w");
			if (!file)
				fail(path);
			while (length-- > 0)
				putc(getchar(), file);
			fclose(file);
		} else if (line[0] == 'R' && count < MAX_RUNS) {
			strcpy(runs[count++], line + 2);
		} else if (line[0] == 'G') {
			int alone = 1;
			for (int i = 0; i < count && alone; i++)
				alone = run(argv[1], argv[2], runs[i], out, err);
			if (!alone)
				printf("K\n");
			printf("G\n");
			fflush(stdout);
			walk(argv[1], "", 1);
			count = 0;
		} else {
			fprintf(stderr, "batch: what is '%s'?\n", line);
			return 2;
		}
	}
	return 0;
}
