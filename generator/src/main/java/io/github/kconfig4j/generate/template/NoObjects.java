package io.github.kconfig4j.generate.template;

import freemarker.template.ObjectWrapper;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import org.jspecify.annotations.Nullable;

/** Shows no Java object to a template: all that it sees is a model made for it. */
final class NoObjects implements ObjectWrapper {

    @Override
    public @Nullable TemplateModel wrap(@Nullable Object object) throws TemplateModelException {
        if (object == null || object instanceof TemplateModel) {
            return (TemplateModel) object;
        }
        throw new TemplateModelException("A template sees no objects of " + object.getClass());
    }
}
