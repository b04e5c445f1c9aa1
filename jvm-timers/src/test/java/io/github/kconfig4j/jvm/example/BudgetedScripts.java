package io.github.kconfig4j.jvm.example;

import io.github.kconfig4j.jvm.CpuBudget;
import io.github.kconfig4j.jvm.Guest;
import org.mozilla.javascript.Callable;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.ContextFactory;
import org.mozilla.javascript.Scriptable;

/** Runs scripts in Rhino on a CPU budget: the engine is entered as a guest is, and gives control back now and then. */
public final class BudgetedScripts extends ContextFactory {
    private static final int INSTRUCTIONS = 10_000;

    private final Guest guest;
    private final CpuBudget budget;

    /** @param guest of the thread that will run the scripts */
    public BudgetedScripts(Guest guest, CpuBudget budget) {
        this.guest = guest;
        this.budget = budget;
    }

    /** What the script gives. */
    public Object run(String script) {
        return call(context -> {
            Scriptable scope = context.initSafeStandardObjects();
            return budget.call(() -> context.evaluateString(scope, script, "script", 1, null));
        });
    }

    @Override
    protected Context makeContext() {
        Context context = super.makeContext();
        context.setInterpretedMode(true);
        context.setInstructionObserverThreshold(INSTRUCTIONS);
        return context;
    }

    @Override
    protected Object doTopCall(
            Callable callable, Context context, Scriptable scope, Scriptable thisObject, Object[] arguments) {
        guest.enter();
        return super.doTopCall(callable, context, scope, thisObject, arguments);
    }

    @Override
    protected void observeInstructionCount(Context context, int instructionCount) {
        guest.enter();
    }
}
