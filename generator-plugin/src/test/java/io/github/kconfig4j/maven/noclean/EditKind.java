package io.github.kconfig4j.maven.noclean;

import io.github.kconfig4j.maven.noclean.UserModule.Hand;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** The kinds of what a user does between two builds. */
enum EditKind {
    ASK {
        @Override
        String apply(UserModule module, Edit edit) {
            return value(module.asked, edit, dotName(module));
        }
    },
    FLIP {
        @Override
        String apply(UserModule module, Edit edit) {
            String option = edit.pick(UserModule.BOOLS);
            String value = "y".equals(module.asked.get(option)) ? "n" : "y";
            module.asked.put(option, value);
            return option + "=" + value + " in " + dotName(module);
        }
    },
    UNASK {
        @Override
        String apply(UserModule module, Edit edit) {
            String option = edit.pick(List.copyOf(module.defaults.keySet()));
            module.asked.remove(option);
            return "nothing about " + option + " in " + dotName(module);
        }
    },
    CONFIG_FILE {
        @Override
        String apply(UserModule module, Edit edit) {
            module.dotConfig = !module.dotConfig;
            return "the configuration is now in " + dotName(module);
        }
    },
    FRAGMENT {
        @Override
        String apply(UserModule module, Edit edit) {
            module.fragment = !module.fragment;
            return "the pom names " + (module.fragment ? "the fragment" : "no fragment");
        }
    },
    ASK_BY_FRAGMENT {
        @Override
        String apply(UserModule module, Edit edit) {
            return value(module.askedByFragment, edit, "the fragment");
        }
    },
    DEFAULT {
        @Override
        String apply(UserModule module, Edit edit) {
            return value(module.defaults, edit, "the defaults of Kconfig");
        }
    },
    DEPEND {
        @Override
        String apply(UserModule module, Edit edit) {
            String option = edit.pick(List.of("A", "C"));
            boolean added = module.dependent.add(option) || !module.dependent.remove(option);
            return option + (added ? " depends" : " does not depend") + " on " + UserModule.MAY_DEPEND.get(option);
        }
    },
    REVISE_KCONFIG {
        @Override
        String apply(UserModule module, Edit edit) {
            module.revision = edit.b() % 50;
            module.furtherOption = edit.a() % 2 == 0;
            return "Kconfig is revision " + module.revision + (module.furtherOption ? " with a further option" : "");
        }
    },
    ADD_SOURCE {
        @Override
        String apply(UserModule module, Edit edit) {
            String name = "Unit" + edit.a() % 12;
            if (module.units.stream().anyMatch(u -> u.name.equals(name))) {
                return "nothing, " + name + " is there already";
            }
            Unit unit = new Unit(name, UserModule.FOLDERS.get(edit.b() % 3), edit.c() % 10);
            unit.condition = edit.c() % 3 == 0 ? edit.option() : "";
            module.units.add(edit.c() % 2 == 0 ? 0 : module.units.size(), unit);
            return "new " + unit.fileName() + " in " + unit.folder + " if '" + unit.condition + "'";
        }
    },
    REMOVE_SOURCE {
        @Override
        String apply(UserModule module, Edit edit) {
            return changePlace(module, edit, unit -> {
                module.units.remove(unit);
                return "removed";
            });
        }
    },
    MOVE_SOURCE {
        @Override
        String apply(UserModule module, Edit edit) {
            return changePlace(module, edit, unit -> {
                unit.folder = UserModule.FOLDERS.get(edit.b() % 3);
                return "is in " + unit.folder;
            });
        }
    },
    COPY_OR_TEMPLATE {
        @Override
        String apply(UserModule module, Edit edit) {
            return change(module, edit, unit -> {
                unit.template = !unit.template;
                return "is the file " + unit.fileName();
            });
        }
    },
    HAND_OVER {
        @Override
        String apply(UserModule module, Edit edit) {
            if (module.units.isEmpty()) {
                return "nothing, there is no source";
            }
            Unit unit = edit.pick(module.units);
            if (unit.isBase()) {
                return "nothing, " + unit.name + " stays";
            }
            unit.handWritten = !unit.handWritten;
            unit.template = false;
            unit.condition = "";
            return unit.name + (unit.handWritten ? " is the module's own now" : " belongs to the set now");
        }
    },
    KBUILD_CONDITION {
        @Override
        String apply(UserModule module, Edit edit) {
            return changePlace(module, edit, unit -> {
                unit.condition = edit.c() % 3 == 0 ? "" : edit.option();
                return "is there if '" + unit.condition + "'";
            });
        }
    },
    CONSTANT {
        @Override
        String apply(UserModule module, Edit edit) {
            return change(module, edit, unit -> {
                unit.literal = edit.b() % 10;
                return "has the constant " + unit.literal;
            });
        }
    },
    VARY {
        @Override
        String apply(UserModule module, Edit edit) {
            return change(module, edit, unit -> {
                unit.varies = edit.c() % 4 == 0 ? "" : edit.option();
                return "varies with '" + unit.varies + "'";
            });
        }
    },
    REMARK {
        @Override
        String apply(UserModule module, Edit edit) {
            return change(module, edit, unit -> {
                unit.comment = edit.b();
                return "has the remark " + edit.b();
            });
        }
    },
    ADD_MEMBER {
        @Override
        String apply(UserModule module, Edit edit) {
            return change(module, edit, unit -> {
                unit.extras.add(edit.extra(edit.b() + edit.c()));
                return "has " + unit.extras.get(unit.extras.size() - 1);
            });
        }
    },
    REMOVE_MEMBER {
        @Override
        String apply(UserModule module, Edit edit) {
            return change(module, edit, unit -> {
                return unit.extras.isEmpty()
                        ? "has no member to remove"
                        : "lost " + unit.extras.remove(edit.b() % unit.extras.size());
            });
        }
    },
    RESOURCE {
        @Override
        String apply(UserModule module, Edit edit) {
            String name = List.of("y", "A", "B").get(edit.a() % 3) + "/list" + edit.b() % 2 + ".txt";
            String text = "text " + edit.c() % 5;
            if (edit.c() % 3 == 0) {
                module.resources.remove(name);
                module.resources.remove(name + ".ftl");
                return "no resource " + name;
            }
            module.resources.remove(edit.c() % 2 == 0 ? name : name + ".ftl");
            module.resources.put(
                    edit.c() % 2 == 0 ? name + ".ftl" : name,
                    edit.c() % 2 == 0 ? "<#-- c -->\n" + text + " ${CONFIG[\"N\"]}\n" : text + "\n");
            return "resource " + name + " says " + text;
        }
    },
    ADD_HAND_WRITTEN {
        @Override
        String apply(UserModule module, Edit edit) {
            if (module.hands.size() > 5) {
                return "nothing, there are enough hand-written sources";
            }
            module.hands.add(new Hand("Hand" + module.hands.size(), edit.extra(edit.a())));
            return "new hand-written " + module.hands.get(module.hands.size() - 1).name;
        }
    },
    EDIT_HAND_WRITTEN {
        @Override
        String apply(UserModule module, Edit edit) {
            if (module.hands.isEmpty()) {
                return "nothing, there is no hand-written source";
            }
            Hand hand = edit.pick(module.hands);
            hand.body = edit.b();
            return hand.name + " returns " + edit.b();
        }
    },
    HAND_WRITTEN_RESOURCE {
        @Override
        String apply(UserModule module, Edit edit) {
            module.handResources.put("hand" + edit.a() % 2 + ".txt", "text " + edit.b() + "\n");
            return "hand-written resource " + edit.a() % 2 + " says " + edit.b();
        }
    },
    BREAK {
        @Override
        String apply(UserModule module, Edit edit) {
            module.broken = edit.pick(
                    List.of("Kconfig", "Kbuild", "template", "generated Java", "hand-written Java", "configuration"));
            return "a mistake in the " + module.broken;
        }
    },
    MEND {
        @Override
        String apply(UserModule module, Edit edit) {
            module.broken = "";
            return "no mistake any more";
        }
    },
    NOTHING {
        @Override
        String apply(UserModule module, Edit edit) {
            return "nothing";
        }
    };

    /** Does it, and says in words what was done. */
    abstract String apply(UserModule module, Edit edit);

    private static String dotName(UserModule module) {
        return module.dotConfig ? ".config" : "configs/defconfig";
    }

    private static String value(SortedMap<String, String> values, Edit edit, String where) {
        SortedMap<String, List<String>> all = new TreeMap<>();
        UserModule.BOOLS.forEach(option -> all.put(option, List.of("y", "n")));
        all.put("COLOUR", UserModule.COLOURS);
        all.put("N", List.of("10", "20", "3000000"));
        all.put("M", List.of("3", "4"));
        all.put("S", List.of("x", "y", "long text"));
        String option = edit.pick(new ArrayList<>(all.keySet()));
        List<String> of = all.getOrDefault(option, List.of());
        String value = of.get(edit.b() % of.size());
        values.put(option, value);
        return option + "=" + value + " in " + where;
    }

    private static String change(UserModule module, Edit edit, Function<Unit, String> change) {
        if (module.units.isEmpty()) {
            return "nothing, there is no source";
        }
        Unit unit = edit.pick(module.units);
        // What the compiler plugin makes of a change to a hand-written source is its own matter.
        return unit.handWritten
                ? "nothing, " + unit.name + " is the module's own"
                : unit.name + " " + change.apply(unit);
    }

    private static String changePlace(UserModule module, Edit edit, Function<Unit, String> change) {
        return change(module, edit, unit -> unit.isBase() ? "stays" : change.apply(unit));
    }
}
