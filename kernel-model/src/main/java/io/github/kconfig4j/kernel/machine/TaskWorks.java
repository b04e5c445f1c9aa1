package io.github.kconfig4j.kernel.machine;

import io.github.kconfig4j.kernel.CallbackHead;
import org.jspecify.annotations.Nullable;

/** The list {@code task_struct.task_works}: last in, first out, and closed for good by {@code work_exited}. */
final class TaskWorks {
    private @Nullable CallbackHead head;
    private boolean workExited;

    /** @return false once the task has exited */
    boolean add(CallbackHead work) {
        if (workExited) {
            return false;
        }
        work.queue(head);
        head = work;
        return true;
    }

    boolean pending() {
        return head != null;
    }

    /** {@code task_work_run}: also runs what the callbacks add meanwhile. */
    void run() {
        while (head != null) {
            CallbackHead work = head;
            head = null;
            while (work != null) {
                CallbackHead next = work.next();
                work.run();
                work = next;
            }
        }
    }

    /** {@code exit_task_work}: runs what is there and takes no more. */
    void exit() {
        run();
        workExited = true;
    }
}
