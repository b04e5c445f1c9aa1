package io.github.kconfig4j.maven.plugins;

import java.util.Collection;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/** Sets parameters in the configuration of a goal of another plugin. */
public final class Parameters {
    private Parameters() {}

    /** Sets one to a value. */
    public static void set(Xpp3Dom configuration, String name, String value) {
        set(configuration, element(name, value));
    }

    /** Puts an element in the place of those of its name. */
    public static void set(Xpp3Dom configuration, Xpp3Dom element) {
        for (int i = configuration.getChildCount() - 1; i >= 0; i--) {
            if (configuration.getChild(i).getName().equals(element.getName())) {
                configuration.removeChild(i);
            }
        }
        configuration.addChild(element);
    }

    /** An element with a value. */
    public static Xpp3Dom element(String name, String value) {
        Xpp3Dom element = new Xpp3Dom(name);
        element.setValue(value);
        return element;
    }

    /**
     * An element that is a list.
     *
     * @param each the name of each element in it
     */
    public static Xpp3Dom list(String name, String each, Collection<String> values) {
        Xpp3Dom list = new Xpp3Dom(name);
        values.forEach(value -> list.addChild(element(each, value)));
        return list;
    }
}
