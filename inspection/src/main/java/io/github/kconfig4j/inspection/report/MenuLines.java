package io.github.kconfig4j.inspection.report;

import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.model.MenuNode;
import io.github.kconfig4j.model.Property;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.model.Tristate;
import io.github.kconfig4j.product.set.Places;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The menu of a tree, a line for each entry. */
final class MenuLines {
    private final KconfigTree tree;
    private final List<Optional<Configuration>> configurations;
    private final Places places;

    MenuLines(KconfigTree tree, List<Optional<Configuration>> configurations, Places places) {
        this.tree = tree;
        this.configurations = configurations;
        this.places = places;
    }

    List<ReportModel.MenuLine> all() {
        Map<MenuNode, Integer> depths = new HashMap<>();
        List<ReportModel.MenuLine> lines = new ArrayList<>();
        for (MenuNode node : tree.nodes()) {
            Optional<MenuNode> parent = tree.parent(node);
            if (parent.isPresent()) {
                int depth = depths.getOrDefault(parent.get(), -1) + 1;
                depths.put(node, depth);
                lines.add(line(node, depth));
            }
        }
        return lines;
    }

    private ReportModel.MenuLine line(MenuNode node, int depth) {
        return new ReportModel.MenuLine(
                depth,
                node.kind().name().toLowerCase(Locale.ROOT),
                node.prompt().map(Property.Prompt::text).orElse(""),
                node.symbol().filter(symbol -> !symbol.isChoice()).map(Symbol::name),
                places.apply(node.position()),
                Marks.of(configurations.size(), i -> isVisible(node, i)));
    }

    private boolean isVisible(MenuNode node, int variant) {
        return node.prompt().isPresent()
                && configurations
                        .get(variant)
                        .filter(configuration ->
                                configuration.evaluate(node.prompt().get().condition()) != Tristate.NO)
                        .isPresent();
    }
}
