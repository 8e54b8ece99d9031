package dev.touchstone.junit;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.support.ParameterDeclaration;
import org.junit.jupiter.params.support.ParameterDeclarations;

/** Tells an arguments provider of the parameters that are its to fill: without ours, {@code @EnumSource} sees its enum first. */
record DeclaredArguments(Method method, List<Parameter> parameters) implements ParameterDeclarations {

    private record Declared(Parameter parameter, int index) implements ParameterDeclaration {

        @Override
        public AnnotatedElement getAnnotatedElement() {
            return parameter;
        }

        @Override
        public Class<?> getParameterType() {
            return parameter.getType();
        }

        @Override
        public int getParameterIndex() {
            return index;
        }

        @Override
        public Optional<String> getParameterName() {
            return parameter.isNamePresent() ? Optional.of(parameter.getName()) : Optional.empty();
        }
    }

    @Override
    public List<ParameterDeclaration> getAll() {
        List<ParameterDeclaration> all = new ArrayList<>();
        for (Parameter parameter : parameters) {
            all.add(new Declared(parameter, all.size()));
        }
        return all;
    }

    @Override
    public Optional<ParameterDeclaration> getFirst() {
        return get(0);
    }

    @Override
    public Optional<ParameterDeclaration> get(int index) {
        return index >= 0 && index < parameters.size() ? Optional.of(getAll().get(index)) : Optional.empty();
    }

    @Override
    public AnnotatedElement getSourceElement() {
        return method;
    }

    @Override
    public String getSourceElementDescription() {
        return "method [" + method.toGenericString() + "]";
    }
}
