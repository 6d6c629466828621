package org.liveblogarchive.view;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.liveblogarchive.support.MainClasses;

/** Templates read each component of a view by its name, and nothing else. */
class ViewsTest {
    private static final List<Class<?>> VIEWS = MainClasses.ALL.stream()
            .filter(type -> type.getPackageName().equals(View.class.getPackageName()))
            .filter(type -> type.isAssignableTo(View.class) && !type.isInterface())
            .<Class<?>>map(JavaClass::reflect)
            .toList();

    @TestFactory
    Stream<DynamicTest> each_component_is_a_property() {
        assertThat(VIEWS).hasSizeGreaterThan(15);
        return VIEWS.stream().map(view -> DynamicTest.dynamicTest(view.getSimpleName(), () -> check(view)));
    }

    private static void check(Class<?> type) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Arrays.stream(components).map(ViewsTest::example).toArray();
        View view = (View) type.getConstructor(types).newInstance(values);
        for (int i = 0; i < components.length; i++) {
            assertThat(view.get(components[i].getName())).isEqualTo(values[i]);
        }
        assertThat(view.get("class")).isNull();
    }

    private static Object example(RecordComponent component) {
        Class<?> type = component.getType();
        if (type == int.class) {
            return component.getName().length();
        }
        if (type == boolean.class) {
            return true;
        }
        return type == List.class ? List.of() : type == String.class ? "the " + component.getName() : null;
    }

    @Test
    void what_is_no_component_is_missing() {
        var link = new LinkView("Title", "a.html", "");
        assertThat(link.get("getClass")).isNull();
        assertThat(link.get("hashCode")).isNull();
    }
}
