package io.github.kconfig4j.generate.template;

import freemarker.ext.beans.ClassMemberAccessPolicy;
import freemarker.ext.beans.MemberAccessPolicy;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;

/** Shows no member of any Java object to a template. */
final class NoMembers implements MemberAccessPolicy, ClassMemberAccessPolicy {

    @Override
    public ClassMemberAccessPolicy forClass(Class<?> contextClass) {
        return this;
    }

    @Override
    public boolean isToStringAlwaysExposed() {
        return false;
    }

    @Override
    public boolean isMethodExposed(Method method) {
        return false;
    }

    @Override
    public boolean isConstructorExposed(Constructor<?> constructor) {
        return false;
    }

    @Override
    public boolean isFieldExposed(Field field) {
        return false;
    }
}
