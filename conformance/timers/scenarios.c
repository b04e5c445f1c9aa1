/*
 * Scenarios of POSIX CPU timers on the kernel that runs here, one line of JSON each; see docs/conformance.md.
 * Build: gcc -O1 -Wall -Wextra -o scenarios scenarios.c -pthread
 * Usage: scenarios [RUNS [NAME...]]
 *
 * Each scenario runs RUNS times (4) in a process of its own. What was the same in all runs is "observed", what
 * differed is in "varies".
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <sched.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define MSEC 1000000L
#define SIG (SIGRTMIN)

static int out;

static void put(const char *name, long value)
{
	dprintf(out, "%s %ld\n", name, value);
}

static void put_text(const char *name, const char *format, ...)
{
	char text[256];
	va_list ap;

	va_start(ap, format);
	vsnprintf(text, sizeof(text), format, ap);
	va_end(ap);
	dprintf(out, "%s \"%s\"\n", name, text);
}

static void put_bool(const char *name, int value)
{
	dprintf(out, "%s %s\n", name, value ? "true" : "false");
}

static const char *error_name(long result)
{
	return result == 0 ? "0" : strerrorname_np(errno);
}

static long ns_of(clockid_t clock)
{
	struct timespec ts;

	clock_gettime(clock, &ts);
	return ts.tv_sec * 1000000000L + ts.tv_nsec;
}

static struct timespec ts_of(long ns)
{
	return (struct timespec){.tv_sec = ns / 1000000000L, .tv_nsec = ns % 1000000000L};
}

/* Time of the calling thread as ticks count it, MAKE_THREAD_CPUCLOCK(0, CPUCLOCK_PROF). */
#define CLOCK_THREAD_PROF (-4)

/* Runs for so much of the thread's CPU time, and on until the next tick, which sees what is due by then. */
static void burn(long ns)
{
	long until = ns_of(CLOCK_THREAD_CPUTIME_ID) + ns, ticks;

	while (ns_of(CLOCK_THREAD_CPUTIME_ID) < until)
		for (volatile int i = 0; i < 2000; i++)
			;
	ticks = ns_of(CLOCK_THREAD_PROF);
	while (ns_of(CLOCK_THREAD_PROF) == ticks)
		;
}

static void sleep_ms(long ms)
{
	struct timespec ts = ts_of(ms * MSEC);

	while (clock_nanosleep(CLOCK_MONOTONIC, 0, &ts, &ts) == EINTR)
		;
}

/* timer_create as the kernel has it: the id is the kernel's. */
static int create(clockid_t clock, int signo)
{
	struct sigevent event = {.sigev_notify = SIGEV_SIGNAL, .sigev_signo = signo};
	int id = -1;

	if (syscall(SYS_timer_create, clock, &event, &id))
		return -1;
	return id;
}

static int settime(int id, int flags, long value, long interval)
{
	struct itimerspec set = {.it_value = ts_of(value), .it_interval = ts_of(interval)};

	return syscall(SYS_timer_settime, id, flags, &set, NULL);
}

static long remaining(int id)
{
	struct itimerspec now;

	syscall(SYS_timer_gettime, id, &now);
	return now.it_value.tv_sec * 1000000000L + now.it_value.tv_nsec;
}

static int delete(int id)
{
	return syscall(SYS_timer_delete, id);
}

static volatile int count, nesting, deepest, order_length, last_overrun, first_overrun;
static volatile int burning_handlers, burning_timer;
static int order[1000];

static void handler(int signo, siginfo_t *info, void *context)
{
	(void)context;
	if (++nesting > deepest)
		deepest = nesting;
	last_overrun = info->si_overrun;
	if (count++ == 0)
		first_overrun = info->si_overrun;
	if (order_length < 1000)
		order[order_length++] = info->si_code == SI_TIMER ? info->si_timerid : signo;
	if (count < burning_handlers)
		burn(10 * MSEC);
	else if (burning_handlers)
		settime(burning_timer, 0, 0, 0);
	nesting--;
}

static void handle(int signo, int flags)
{
	struct sigaction action = {.sa_sigaction = handler, .sa_flags = SA_SIGINFO | flags};

	sigaction(signo, &action, NULL);
}

static void ignore(int signo)
{
	signal(signo, SIG_IGN);
}

static void mask(int how, int signo)
{
	sigset_t set;

	sigemptyset(&set);
	sigaddset(&set, signo);
	pthread_sigmask(how, &set, NULL);
}

static void block(int signo)
{
	mask(SIG_BLOCK, signo);
}

static void unblock(int signo)
{
	mask(SIG_UNBLOCK, signo);
}

static int pending(int signo)
{
	sigset_t set;

	sigpending(&set);
	return sigismember(&set, signo);
}

static void put_order(const char *name)
{
	char text[4000] = "";

	for (int i = 0; i < order_length; i++)
		snprintf(text + strlen(text), sizeof(text) - strlen(text), "%s%d", i ? " " : "", order[i]);
	put_text(name, "%s", text);
}

/* ---- 1: signals while a handler runs ---- */

static void handlers_of_one_expiry(void)
{
	long at = ns_of(CLOCK_THREAD_CPUTIME_ID) + 5 * MSEC;

	handle(SIG, 0);
	for (int i = 0; i < 3; i++)
		settime(create(CLOCK_THREAD_CPUTIME_ID, SIG), TIMER_ABSTIME, at, 0);
	burn(20 * MSEC);
	put_order("timers_in_the_order_of_their_handlers");
	put("deepest_nesting", deepest);
}

static void handlers_of_one_expiry_nodefer(void)
{
	long at = ns_of(CLOCK_THREAD_CPUTIME_ID) + 5 * MSEC;

	handle(SIG, SA_NODEFER);
	for (int i = 0; i < 3; i++)
		settime(create(CLOCK_THREAD_CPUTIME_ID, SIG), TIMER_ABSTIME, at, 0);
	burn(20 * MSEC);
	put_order("timers_in_the_order_of_their_handlers");
}

static void handlers_of_different_signals(void)
{
	long at = ns_of(CLOCK_THREAD_CPUTIME_ID) + 5 * MSEC;

	for (int i = 0; i < 3; i++) {
		handle(SIG + i, 0);
		settime(create(CLOCK_THREAD_CPUTIME_ID, SIG + i), TIMER_ABSTIME, at, 0);
	}
	burn(20 * MSEC);
	put_order("timers_in_the_order_of_their_handlers");
}

static void handlers_of_different_signals_masked(void)
{
	long at = ns_of(CLOCK_THREAD_CPUTIME_ID) + 5 * MSEC;
	struct sigaction action = {.sa_sigaction = handler, .sa_flags = SA_SIGINFO};

	sigfillset(&action.sa_mask);
	for (int i = 0; i < 3; i++) {
		sigaction(SIG + i, &action, NULL);
		settime(create(CLOCK_THREAD_CPUTIME_ID, SIG + i), TIMER_ABSTIME, at, 0);
	}
	burn(20 * MSEC);
	put_order("timers_in_the_order_of_their_handlers");
}

/* The sixth handler disarms the timer; else the program would see nothing but handlers. */
static void handler_longer_than_interval(int flags)
{
	handle(SIG, flags);
	burning_handlers = 6;
	burning_timer = create(CLOCK_THREAD_CPUTIME_ID, SIG);
	settime(burning_timer, 0, 5 * MSEC, 5 * MSEC);
	while (count < 6)
		;
	put("handled", count);
	put("deepest_nesting", deepest);
}

static void interval_5ms_with_handler_of_10ms(void)
{
	handler_longer_than_interval(0);
}

static void interval_5ms_with_handler_of_10ms_nodefer(void)
{
	handler_longer_than_interval(SA_NODEFER);
}

/* ---- 2: SIG_IGN discards what is pending ---- */

static void ignore_discards_pending_oneshot(void)
{
	int id = create(CLOCK_THREAD_CPUTIME_ID, SIG);

	block(SIG);
	settime(id, 0, 5 * MSEC, 0);
	burn(20 * MSEC);
	put("pending_before", pending(SIG));
	ignore(SIG);
	put("pending_when_ignored", pending(SIG));
	handle(SIG, 0);
	unblock(SIG);
	put("delivered", count);
}

static void ignore_discards_pending_sigprof(void)
{
	struct itimerval set = {.it_value = {.tv_usec = 5000}};

	block(SIGPROF);
	setitimer(ITIMER_PROF, &set, NULL);
	burn(40 * MSEC);
	put("pending_before", pending(SIGPROF));
	ignore(SIGPROF);
	put("pending_when_ignored", pending(SIGPROF));
	handle(SIGPROF, 0);
	unblock(SIGPROF);
	put("delivered", count);
}

static void ignore_keeps_pending_interval(void)
{
	int id = create(CLOCK_THREAD_CPUTIME_ID, SIG);
	long start = ns_of(CLOCK_THREAD_CPUTIME_ID), now;

	block(SIG);
	settime(id, TIMER_ABSTIME, start + 10 * MSEC, 10 * MSEC);
	burn(25 * MSEC);
	put("pending_before", pending(SIG));
	ignore(SIG);
	put("pending_when_ignored", pending(SIG));
	unblock(SIG);
	burn(50 * MSEC);
	put("delivered_while_ignored", count);
	handle(SIG, 0);
	now = ns_of(CLOCK_THREAD_CPUTIME_ID);
	put("delivered_when_handled", count);
	put("overrun_minus_elapsed_intervals", first_overrun - (now - start - 10 * MSEC) / (10 * MSEC));
}

static void interval_unblocked_while_ignored(void)
{
	int id = create(CLOCK_THREAD_CPUTIME_ID, SIG);
	long start = ns_of(CLOCK_THREAD_CPUTIME_ID), now;

	ignore(SIG);
	block(SIG);
	settime(id, TIMER_ABSTIME, start + 10 * MSEC, 10 * MSEC);
	burn(45 * MSEC);
	put("pending_while_blocked_and_ignored", pending(SIG));
	unblock(SIG);
	put("pending_after_unblock", pending(SIG));
	burn(40 * MSEC);
	handle(SIG, 0);
	now = ns_of(CLOCK_THREAD_CPUTIME_ID);
	put("delivered_when_handled", count);
	put_bool("overrun_counts_from_the_first_expiry", first_overrun == (now - start - 10 * MSEC) / (10 * MSEC));
	put_bool("overrun_counts_from_the_unblocking", first_overrun == (now - start - 50 * MSEC) / (10 * MSEC));
}

static void default_discards_pending_only_if_ignored(void)
{
	int id = create(CLOCK_THREAD_CPUTIME_ID, SIGURG);

	block(SIGURG);
	handle(SIGURG, 0);
	settime(id, 0, 5 * MSEC, 0);
	burn(20 * MSEC);
	put("pending_before", pending(SIGURG));
	signal(SIGURG, SIG_DFL);
	put("pending_with_default_action", pending(SIGURG));
}

static void ignored_signals_return_last_in_first_out(void)
{
	long at = ns_of(CLOCK_THREAD_CPUTIME_ID) + 5 * MSEC;

	ignore(SIG);
	for (int i = 0; i < 3; i++)
		settime(create(CLOCK_THREAD_CPUTIME_ID, SIG), TIMER_ABSTIME, at, 100 * MSEC);
	burn(20 * MSEC);
	handle(SIG, 0);
	put_order("timers_in_the_order_of_their_handlers");
}

/* ---- 3: ignored as interval, set again as one-shot ---- */

static void ignored_interval_set_again_as_oneshot(void)
{
	int id = create(CLOCK_THREAD_CPUTIME_ID, SIG);

	ignore(SIG);
	settime(id, 0, 5 * MSEC, 5 * MSEC);
	burn(20 * MSEC);
	settime(id, 0, 5 * MSEC, 0);
	burn(20 * MSEC);
	put("remaining_ns", remaining(id));
	handle(SIG, 0);
	burn(20 * MSEC);
	put("delivered_when_handled", count);
}

static void ignored_interval_disarmed(void)
{
	int id = create(CLOCK_THREAD_CPUTIME_ID, SIG);

	ignore(SIG);
	settime(id, 0, 5 * MSEC, 5 * MSEC);
	burn(20 * MSEC);
	settime(id, 0, 0, 0);
	handle(SIG, 0);
	burn(20 * MSEC);
	put("delivered_when_handled", count);
}

/* ---- 4: one sigqueue, once ---- */

static void ignored_interval_blocked_and_set_again(void)
{
	int id = create(CLOCK_THREAD_CPUTIME_ID, SIG);

	ignore(SIG);
	settime(id, 0, 5 * MSEC, 5 * MSEC);
	burn(20 * MSEC);
	block(SIG);
	settime(id, 0, 5 * MSEC, 0);
	burn(20 * MSEC);
	put("pending_while_blocked", pending(SIG));
	handle(SIG, 0);
	unblock(SIG);
	burn(20 * MSEC);
	put("delivered", count);
}

static void ignored_interval_deleted(void)
{
	int id = create(CLOCK_THREAD_CPUTIME_ID, SIG);

	ignore(SIG);
	settime(id, 0, 5 * MSEC, 5 * MSEC);
	burn(20 * MSEC);
	put_text("delete", "%s", error_name(delete(id)));
	handle(SIG, 0);
	burn(20 * MSEC);
	put("delivered_when_handled", count);
}

/* ---- 5: RLIMIT_RTTIME ---- */

static volatile long soft_in_handler = -1, signals_of_limit;

static void read_limit(int signo)
{
	struct rlimit limit;

	(void)signo;
	getrlimit(RLIMIT_RTTIME, &limit);
	if (signals_of_limit++ == 0)
		soft_in_handler = limit.rlim_cur;
}

static void rttime(long soft, long hard, long ms)
{
	int fds[2], status;
	long result[2] = {-1, 0};
	pid_t child;

	if (pipe(fds))
		exit(1);
	child = fork();
	if (child == 0) {
		struct rlimit limit = {.rlim_cur = soft, .rlim_max = hard};
		struct sched_param param = {.sched_priority = 1};
		long until;

		signal(SIGXCPU, read_limit);
		setrlimit(RLIMIT_RTTIME, &limit);
		if (sched_setscheduler(0, SCHED_FIFO, &param))
			_exit(99);
		until = ns_of(CLOCK_THREAD_CPUTIME_ID) + ms * MSEC;
		while (ns_of(CLOCK_THREAD_CPUTIME_ID) < until) {
			result[0] = soft_in_handler;
			result[1] = signals_of_limit;
			if (result[1])
				break;
		}
		if (write(fds[1], result, sizeof(result)) < 0)
			_exit(98);
		while (ns_of(CLOCK_THREAD_CPUTIME_ID) < until)
			;
		_exit(0);
	}
	close(fds[1]);
	if (read(fds[0], result, sizeof(result)) < 0)
		exit(1);
	waitpid(child, &status, 0);
	put("sigxcpu_seen", result[1]);
	put("soft_in_handler_us", result[0]);
	put_text("child_end", WIFSIGNALED(status) ? "signal %d" : "exit %d",
		 WIFSIGNALED(status) ? WTERMSIG(status) : WEXITSTATUS(status));
}

static void rlimit_rttime_soft_is_raised_by_a_second(void)
{
	rttime(60000, 160000, 400);
}

static void rlimit_rttime_soft_only(void)
{
	rttime(60000, RLIM_INFINITY, 200);
}

/* ---- 6: whom a process signal wakes ---- */

static volatile int running = 1;

/*
 * Two signals come while nobody of the process runs: the second one finds the main thread woken but not yet running. All
 * is on one CPU, which the sender keeps.
 */
static pid_t *other_tid;

static void *tell_tid_and_sleep(void *arg)
{
	(void)arg;
	*other_tid = gettid();
	sleep_ms(3000);
	return NULL;
}

static char state_of(pid_t pid, pid_t tid)
{
	char path[100], line[300];
	FILE *stat;

	snprintf(path, sizeof(path), "/proc/%d/task/%d/stat", pid, tid);
	stat = fopen(path, "r");
	if (!stat || !fgets(line, sizeof(line), stat))
		exit(1);
	fclose(stat);
	return strrchr(line, ')')[2];
}

static void second_signal_while_the_first_one_is_pending(void)
{
	struct sched_param param = {.sched_priority = 1};
	int status;
	pid_t child;
	cpu_set_t cpu;

	other_tid = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	CPU_ZERO(&cpu);
	CPU_SET(0, &cpu);
	sched_setaffinity(0, sizeof(cpu), &cpu);
	child = fork();
	if (child == 0) {
		pthread_t thread;

		handle(SIGUSR1, 0);
		handle(SIGUSR2, 0);
		pthread_create(&thread, NULL, tell_tid_and_sleep, NULL);
		sleep_ms(3000);
		_exit(0);
	}
	sleep_ms(500);
	/* Nobody takes the CPU from here on. */
	sched_setscheduler(0, SCHED_FIFO, &param);
	kill(child, SIGUSR1);
	put_bool("first_wakes_main_thread", state_of(child, child) == 'R');
	put_bool("first_wakes_other_thread", state_of(child, *other_tid) == 'R');
	kill(child, SIGUSR2);
	put_bool("second_wakes_other_thread", state_of(child, *other_tid) == 'R');
	kill(child, SIGUSR1);
	kill(child, SIGKILL);
	waitpid(child, &status, 0);
}

static volatile int handlers_of_main, handlers_of_other;

static pid_t main_tid;

static void burn_in_handler(int signo)
{
	(void)signo;
	if (gettid() == main_tid)
		handlers_of_main++;
	else
		handlers_of_other++;
	burn(40 * MSEC);
}

static void *busy(void *arg)
{
	(void)arg;
	while (running)
		for (volatile int i = 0; i < 2000; i++)
			;
	return NULL;
}

/* While the first handler runs its signal is blocked in that thread: the others are for the other thread. */
static void blocked_by_a_handler_goes_to_another_thread(void)
{
	long at = ns_of(CLOCK_PROCESS_CPUTIME_ID) + 20 * MSEC;
	pthread_t thread;

	main_tid = gettid();
	signal(SIG, burn_in_handler);
	for (int i = 0; i < 3; i++)
		settime(create(CLOCK_PROCESS_CPUTIME_ID, SIG), TIMER_ABSTIME, at, 0);
	pthread_create(&thread, NULL, busy, NULL);
	while (handlers_of_main + handlers_of_other < 3)
		for (volatile int i = 0; i < 2000; i++)
			;
	put("handlers", handlers_of_main + handlers_of_other);
	put_bool("each_thread_ran_one", handlers_of_main > 0 && handlers_of_other > 0);
	running = 0;
	pthread_join(thread, NULL);
}

/* ---- 7: getitimer exactly at expiry ---- */

static void *long_reads(void *arg)
{
	char *buffer = mmap(NULL, 64 << 20, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	int zero = open("/dev/zero", O_RDONLY);

	(void)arg;
	while (running)
		if (read(zero, buffer, 64 << 20) < 0)
			break;
	return NULL;
}

static void getitimer_at_expiry(void)
{
	pthread_t thread;
	struct itimerval set = {.it_value = {.tv_usec = 4000}, .it_interval = {.tv_usec = 8000}}, now;
	long until = ns_of(CLOCK_MONOTONIC) + 10000 * MSEC;
	int zero = 0, above = 0;

	handle(SIGPROF, 0);
	block(SIGPROF);
	pthread_create(&thread, NULL, long_reads, NULL);
	setitimer(ITIMER_PROF, &set, NULL);
	while (ns_of(CLOCK_MONOTONIC) < until && !zero) {
		long us;

		getitimer(ITIMER_PROF, &now);
		us = now.it_value.tv_sec * 1000000L + now.it_value.tv_usec;
		zero += us == 0;
		above += us > 16000;
	}
	running = 0;
	pthread_join(thread, NULL);
	put_bool("zero_was_reported_of_an_armed_timer", zero > 0);
	put("above_interval_and_a_tick", above);
}

static void disarmed_process_clock_goes_on(void)
{
	int id = create(CLOCK_PROCESS_CPUTIME_ID, SIG);
	long start = ns_of(CLOCK_PROCESS_CPUTIME_ID), last = start, biggest = 0, steps = 0;

	settime(id, 0, 0, 0);
	while (last - start < 40 * MSEC) {
		long now = ns_of(CLOCK_PROCESS_CPUTIME_ID);

		if (now != last)
			steps++;
		if (now - last > biggest)
			biggest = now - last;
		last = now;
	}
	put_bool("the_clock_reached_40ms", last - start >= 40 * MSEC);
	put_bool("more_than_a_thousand_values", steps > 1000);
}

static void armed_process_clock_goes_by_ticks(void)
{
	int id = create(CLOCK_PROCESS_CPUTIME_ID, SIG);
	long start, last, steps = 0;

	settime(id, 0, 1000000 * MSEC, 0);
	start = last = ns_of(CLOCK_PROCESS_CPUTIME_ID);
	while (last - start < 40 * MSEC) {
		long now = ns_of(CLOCK_PROCESS_CPUTIME_ID);

		if (now != last)
			steps++;
		last = now;
	}
	put_bool("the_clock_reached_40ms", last - start >= 40 * MSEC);
	put_bool("at_most_a_hundred_values", steps <= 100);
}

/* ---- 8: the target of a sleep is gone ---- */

static volatile pid_t target;

static void *reap_then_signal(void *arg)
{
	pthread_t sleeping = *(pthread_t *)arg;
	int status;

	sleep_ms(30);
	kill(target, SIGKILL);
	waitpid(target, &status, 0);
	sleep_ms(30);
	pthread_kill(sleeping, SIG);
	return NULL;
}

static void nanosleep_target_is_reaped(void)
{
	pthread_t thread, self = pthread_self();
	clockid_t clock;
	struct timespec request = ts_of(1000 * MSEC), left = {0};
	int result;

	handle(SIG, 0);
	target = fork();
	if (target == 0)
		for (;;)
			pause();
	clock_getcpuclockid(target, &clock);
	pthread_create(&thread, NULL, reap_then_signal, &self);
	result = clock_nanosleep(clock, 0, &request, &left);
	put_text("result", "%s", result ? strerrorname_np(result) : "0");
	put("left_ns", left.tv_sec * 1000000000L + left.tv_nsec);
	pthread_join(thread, NULL);
	result = clock_nanosleep(clock, 0, &request, NULL);
	put_text("again", "%s", result ? strerrorname_np(result) : "0");
}

static void nanosleep_target_is_reaped_no_handler(void)
{
	int status, fds[2], result = -1;
	pid_t child;

	if (pipe(fds))
		exit(1);
	target = fork();
	if (target == 0)
		for (;;)
			pause();
	child = fork();
	if (child == 0) {
		clockid_t clock;
		struct timespec request = ts_of(1000 * MSEC);

		clock_getcpuclockid(target, &clock);
		result = clock_nanosleep(clock, 0, &request, NULL);
		if (write(fds[1], &result, sizeof(result)) < 0)
			_exit(1);
		_exit(0);
	}
	sleep_ms(50);
	kill(target, SIGKILL);
	waitpid(target, &status, 0);
	sleep_ms(20);
	kill(child, SIGSTOP);
	sleep_ms(20);
	kill(child, SIGCONT);
	alarm(3);
	if (read(fds[0], &result, sizeof(result)) < 0)
		exit(1);
	put_text("result_after_stop_and_continue", "%s", result ? strerrorname_np(result) : "0");
	kill(child, SIGKILL);
	waitpid(child, &status, 0);
}

/* ---- 10: SIGPROF of a process whose threads keep every CPU busy ---- */

static void sigprof_of_busy_cpus(void)
{
	int cpus = sysconf(_SC_NPROCESSORS_ONLN);
	pthread_t threads[64];
	struct itimerval set = {.it_value = {.tv_usec = 1000}, .it_interval = {.tv_usec = 1000}}, off = {0};
	struct rusage before, after;
	long ticks;

	handle(SIGPROF, SA_RESTART);
	for (int i = 1; i < cpus && i < 64; i++)
		pthread_create(&threads[i], NULL, busy, NULL);
	getrusage(RUSAGE_SELF, &before);
	setitimer(ITIMER_PROF, &set, NULL);
	burn(1000 * MSEC);
	setitimer(ITIMER_PROF, &off, NULL);
	getrusage(RUSAGE_SELF, &after);
	running = 0;
	ticks = ((after.ru_utime.tv_sec - before.ru_utime.tv_sec) * 1000000 + after.ru_utime.tv_usec
		 - before.ru_utime.tv_usec + (after.ru_stime.tv_sec - before.ru_stime.tv_sec) * 1000000
		 + after.ru_stime.tv_usec - before.ru_stime.tv_usec) / 4000;
	put("cpus", cpus);
	put("signals", count);
	put("ticks_of_all_threads", ticks);
	put("signals_per_100_ticks", ticks ? 100 * count / ticks : 0);
	for (int i = 1; i < cpus && i < 64; i++)
		pthread_join(threads[i], NULL);
}

/* ---- the harness: what a C program can ask ---- */

static void sigtimedwait_takes_a_blocked_timer_signal(void)
{
	int id = create(CLOCK_PROCESS_CPUTIME_ID, SIG);
	struct timespec none = {0};
	siginfo_t info;
	sigset_t set;
	int result;

	sigemptyset(&set);
	sigaddset(&set, SIG);
	block(SIG);
	result = sigtimedwait(&set, &info, &none);
	put_text("before_expiry", "%s", result < 0 ? strerrorname_np(errno) : "0");
	settime(id, 0, 5 * MSEC, 0);
	burn(20 * MSEC);
	result = sigtimedwait(&set, &info, &none);
	put_bool("took_the_signal", result == SIG && info.si_timerid == id);
	put("pending_after", pending(SIG));
	put("handled", count);
}

static void rusage_of_children_after_wait(void)
{
	struct rusage usage;
	pid_t child = fork();
	int status;

	if (child == 0) {
		burn(100 * MSEC);
		_exit(3);
	}
	sleep_ms(300);
	getrusage(RUSAGE_CHILDREN, &usage);
	put("children_us_before_wait", usage.ru_utime.tv_sec * 1000000L + usage.ru_utime.tv_usec);
	waitpid(child, &status, 0);
	getrusage(RUSAGE_CHILDREN, &usage);
	put_bool("children_ge_80ms_after_wait", usage.ru_utime.tv_sec * 1000000L + usage.ru_utime.tv_usec
		 + usage.ru_stime.tv_sec * 1000000L + usage.ru_stime.tv_usec >= 80000);
	put("exit_status", WEXITSTATUS(status));
}

struct scenario {
	const char *name;
	const char *inputs;
	void (*run)(void);
};

#define SCENARIO(function, text) {#function, text, function}

static const struct scenario scenarios[] = {
	SCENARIO(handlers_of_one_expiry, "3 THREAD timers, one expiry, one signal"),
	SCENARIO(handlers_of_one_expiry_nodefer, "3 THREAD timers, one expiry, one signal, SA_NODEFER"),
	SCENARIO(handlers_of_different_signals, "3 THREAD timers, one expiry, three signals"),
	SCENARIO(handlers_of_different_signals_masked, "3 THREAD timers, one expiry, three signals, full sa_mask"),
	SCENARIO(interval_5ms_with_handler_of_10ms, "clock=THREAD 5ms/5ms, six handlers, five burn 10ms"),
	SCENARIO(interval_5ms_with_handler_of_10ms_nodefer, "the same with SA_NODEFER"),
	SCENARIO(ignore_discards_pending_oneshot, "clock=THREAD 5ms blocked, expired, then SIG_IGN"),
	SCENARIO(ignore_discards_pending_sigprof, "ITIMER_PROF 5ms blocked, expired, then SIG_IGN"),
	SCENARIO(ignore_keeps_pending_interval, "clock=THREAD 10ms/10ms blocked, SIG_IGN, unblock, handler"),
	SCENARIO(interval_unblocked_while_ignored, "clock=THREAD 10ms/10ms ignored and blocked, unblock, handler"),
	SCENARIO(default_discards_pending_only_if_ignored, "SIGURG timer blocked, expired, then SIG_DFL"),
	SCENARIO(ignored_signals_return_last_in_first_out, "3 interval timers of one expiry ignored, then handler"),
	SCENARIO(ignored_interval_set_again_as_oneshot, "5ms/5ms ignored, expired, settime 5ms, expired, handler"),
	SCENARIO(ignored_interval_disarmed, "5ms/5ms ignored, expired, disarmed, handler"),
	SCENARIO(ignored_interval_blocked_and_set_again, "5ms/5ms ignored, block, settime 5ms, handler, unblock"),
	SCENARIO(ignored_interval_deleted, "5ms/5ms ignored, expired, deleted, handler"),
	SCENARIO(rlimit_rttime_soft_is_raised_by_a_second, "RLIMIT_RTTIME 60ms/160ms, SCHED_FIFO"),
	SCENARIO(rlimit_rttime_soft_only, "RLIMIT_RTTIME 60ms/infinity, SCHED_FIFO"),
	SCENARIO(second_signal_while_the_first_one_is_pending, "two signals to a process whose two threads sleep, one CPU"),
	SCENARIO(blocked_by_a_handler_goes_to_another_thread, "3 PROCESS timers, one expiry, 2 busy threads, handler burns 40ms"),
	SCENARIO(getitimer_at_expiry, "ITIMER_PROF 4ms/8ms, a thread in long reads, another polls"),
	SCENARIO(disarmed_process_clock_goes_on, "clock=PROCESS disarmed only, poll 40ms"),
	SCENARIO(armed_process_clock_goes_by_ticks, "clock=PROCESS armed far away, poll 40ms"),
	SCENARIO(nanosleep_target_is_reaped, "clock_nanosleep 1s on a child's clock, child reaped, handled signal"),
	SCENARIO(nanosleep_target_is_reaped_no_handler, "the same, SIGSTOP and SIGCONT"),
	SCENARIO(sigprof_of_busy_cpus, "ITIMER_PROF 1ms/1ms, a busy thread per CPU, 1s"),
	SCENARIO(sigtimedwait_takes_a_blocked_timer_signal, "clock=PROCESS 5ms blocked, sigtimedwait 0"),
	SCENARIO(rusage_of_children_after_wait, "child burns 100ms, exits with 3"),
};

#define COUNT (sizeof(scenarios) / sizeof(scenarios[0]))
#define MAX_VALUES 32
#define MAX_RUNS 64

static char names[MAX_VALUES][100];
static char values[MAX_VALUES][MAX_RUNS][300];
static int value_count;

static void collect(FILE *in, int run)
{
	char line[500];

	while (fgets(line, sizeof(line), in)) {
		char *value = strchr(line, ' ');
		int i;

		*value++ = 0;
		value[strcspn(value, "\n")] = 0;
		for (i = 0; i < value_count && strcmp(names[i], line); i++)
			;
		if (i == value_count)
			strcpy(names[value_count++], line);
		strcpy(values[i][run], value);
	}
}

static long run_once(const struct scenario *scenario, int run)
{
	int fds[2], status;
	long start = ns_of(CLOCK_MONOTONIC);
	pid_t child;
	FILE *in;

	fflush(stdout);
	if (pipe(fds))
		exit(1);
	child = fork();
	if (child == 0) {
		close(fds[0]);
		out = fds[1];
		scenario->run();
		_exit(0);
	}
	close(fds[1]);
	in = fdopen(fds[0], "r");
	collect(in, run);
	fclose(in);
	waitpid(child, &status, 0);
	if (!WIFEXITED(status) || WEXITSTATUS(status))
		fprintf(stderr, "%s: status %#x\n", scenario->name, status);
	return (ns_of(CLOCK_MONOTONIC) - start) / MSEC;
}

static int is_stable(int value, int runs)
{
	for (int run = 1; run < runs; run++)
		if (strcmp(values[value][0], values[value][run]))
			return 0;
	return 1;
}

static void print_varying(int value, int runs)
{
	if (values[value][0][0] == '"' || values[value][0][0] == 't' || values[value][0][0] == 'f') {
		printf("{\"values\": [");
		for (int run = 0; run < runs; run++)
			printf("%s%s", run ? ", " : "", values[value][run]);
		printf("]}");
	} else {
		long min = atol(values[value][0]), max = min;

		for (int run = 1; run < runs; run++) {
			long each = atol(values[value][run]);

			min = each < min ? each : min;
			max = each > max ? each : max;
		}
		printf("{\"min\": %ld, \"max\": %ld}", min, max);
	}
}

static void print_values(int runs, int stable)
{
	const char *separator = "";

	for (int i = 0; i < value_count; i++) {
		if (is_stable(i, runs) != stable)
			continue;
		printf("%s\"%s\": ", separator, names[i]);
		if (stable)
			printf("%s", values[i][0]);
		else
			print_varying(i, runs);
		separator = ", ";
	}
}

static int wanted(const char *name, int argc, char **argv)
{
	for (int i = 2; i < argc; i++)
		if (!strcmp(argv[i], name))
			return 1;
	return argc <= 2;
}

int main(int argc, char **argv)
{
	int runs = argc > 1 ? atoi(argv[1]) : 4;

	if (runs < 1 || runs > MAX_RUNS) {
		fprintf(stderr, "Usage: scenarios [RUNS [NAME...]], with 1 to %d runs\n", MAX_RUNS);
		return 2;
	}
	for (size_t i = 0; i < COUNT; i++) {
		long longest = 0;

		if (!wanted(scenarios[i].name, argc, argv))
			continue;
		memset(values, 0, sizeof(values));
		value_count = 0;
		for (int run = 0; run < runs; run++) {
			long ms = run_once(&scenarios[i], run);

			longest = ms > longest ? ms : longest;
		}
		printf("{\"name\": \"%s\", \"inputs\": \"%s\", \"runs\": %d, \"observed\": {", scenarios[i].name,
		       scenarios[i].inputs, runs);
		print_values(runs, 1);
		printf("}, \"varies\": {");
		print_values(runs, 0);
		printf("}, \"wall_ms_max\": %ld}\n", longest);
	}
	return 0;
}
