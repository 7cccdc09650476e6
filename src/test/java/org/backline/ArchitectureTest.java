package org.backline;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.Configuration.consideringOnlyDependenciesInDiagram;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.adhereToPlantUmlDiagram;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The walls of the house. A rule that hurts is argued in a decision and changed for all; nothing buys an exemption. */
@AnalyzeClasses(packages = "org.backline", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final Path DRAWING = Path.of("src", "design", "architecture.puml");
    /** {@code [math] <<org.backline.core.math..>>} */
    private static final Pattern PART = Pattern.compile("\\[(\\w+)] <<([\\w.]+)\\.\\.>>");
    private static final Pattern ARROW = Pattern.compile("\\w+ --> \\w+");

    @ArchTest
    static final ArchRule arrowsAreThoseOfTheDrawing = classes()
            .should(adhereToPlantUmlDiagram(DRAWING, consideringOnlyDependenciesInDiagram()))
            .because("the drawing is what a newcomer reads");

    @ArchTest
    static void everyArrowOfTheDrawingIsNeeded(JavaClasses all) throws IOException {
        String drawing = Files.readString(DRAWING);
        Map<String, String> parts = PART.matcher(drawing).results().collect(Collectors.toMap(m -> m.group(2), m -> m.group(1)));
        Set<String> needed = all.stream().flatMap(each -> each.getDirectDependenciesFromSelf().stream())
                .map(use -> Map.entry(use.getOriginClass().getPackageName(), use.getTargetClass().getPackageName())).distinct()
                .map(use -> part(use.getKey(), parts) + " --> " + part(use.getValue(), parts)).collect(Collectors.toSet());
        assertThat(needed).containsAll(ARROW.matcher(drawing).results().map(MatchResult::group).toList());
    }

    private static String part(String place, Map<String, String> parts) {
        return parts.keySet().stream().filter(name -> (place + '.').startsWith(name + '.')).findFirst().map(parts::get).orElse("");
    }

    @ArchTest
    static final ArchRule coreIsPure = classes().that().resideInAPackage("org.backline.core..")
            .should().onlyDependOnClassesThat(resideInAnyPackage("org.backline.core..", "org.apache.commons.math3..", "org.jspecify..",
                    "java.lang", "java.lang.annotation", "java.lang.invoke", "java.lang.runtime", "java.util", "java.util.function",
                    "java.util.stream", "java.util.zip", "java.nio", "java.nio.charset", "java.time"))
            .because("live, replay, import and tests run the same middle: no clock, no thread, no file");

    @ArchTest
    static final ArchRule coreAsksNoClock = noClasses().that().resideInAPackage("org.backline.core..")
            .should().callMethod(System.class, "nanoTime")
            .orShould().callMethod(System.class, "currentTimeMillis")
            .orShould().callMethod(java.time.Instant.class, "now")
            .orShould().callMethod(Math.class, "random")
            .because("time comes with the samples, chance with a seed");

    @ArchTest
    static final ArchRule coreKnowsNoDegrees = noClasses().that().resideInAPackage("org.backline.core..")
            .should().callMethod(Math.class, "toDegrees", double.class)
            .orShould().callMethod(Math.class, "toRadians", double.class)
            .because("the core is in radians; catalogues write Angle.ofDegrees");

    @ArchTest
    static final ArchRule noCycles = slices().matching("org.backline.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule protocolsAreBlindToEachOther = slices().matching("org.backline.core.protocol.(*)..")
            .should().notDependOnEachOther().because("a wire can be taken out without the others noticing");

    @ArchTest
    static final ArchRule swingStaysInTheGui = noClasses().that(resideOutsideOfPackages("org.backline.gui.."))
            .should().dependOnClassesThat().resideInAnyPackage("javax.swing..", "com.formdev..", "net.miginfocom..");

    @ArchTest
    static final ArchRule chartsStayInGuiAndReport = noClasses()
            .that(resideOutsideOfPackages("org.backline.gui..", "org.backline.report.."))
            .should().dependOnClassesThat(resideInAnyPackage("java.awt..", "org.jfree..")
                    .and(com.tngtech.archunit.base.DescribedPredicate.not(JavaClass.Predicates.type(java.awt.GraphicsEnvironment.class))))
            .because("the command line may ask whether there is a display, no more");

    @ArchTest
    static final ArchRule sqlStaysInTheHistory = noClasses().that(resideOutsideOfPackages("org.backline.io.history.."))
            .should().dependOnClassesThat().resideInAnyPackage("java.sql..", "org.sqlite..");

    @ArchTest
    static final ArchRule serialPortsStayInTheSource = noClasses().that(resideOutsideOfPackages("org.backline.io.source.."))
            .should().dependOnClassesThat().resideInAPackage("com.fazecast..");

    @ArchTest
    static final ArchRule commandLineStaysInTheCli = noClasses().that(resideOutsideOfPackages("org.backline.cli.."))
            .should().dependOnClassesThat().resideInAPackage("picocli..")
            .orShould().accessField(System.class, "out")
            .orShould().accessField(System.class, "err");

    @ArchTest
    static final ArchRule threadsAreMadeInApp = noClasses().that(resideOutsideOfPackages("org.backline.app.."))
            .should().callConstructor(Thread.class)
            .orShould().callConstructor(Thread.class, Runnable.class)
            .orShould().callConstructor(Thread.class, Runnable.class, String.class)
            .orShould().dependOnClassesThat().haveSimpleName("ExecutorService")
            .orShould().dependOnClassesThat().haveSimpleName("Executors")
            .because("every thread has one owner, and that is app");

    @ArchTest
    static final ArchRule stateIsPrivate = fields().that().areNotFinal().and().areDeclaredInClassesThat().resideInAPackage("org.backline..")
            .should().bePrivate();

    @ArchTest
    static final ArchRule noMutableStatics = fields().that().areStatic().and().areDeclaredInClassesThat().areNotEnums()
            .should().beFinal();

    @ArchTest
    static void everyPackageSaysWhatItIs(JavaClasses all) {
        Set<String> described = all.stream().filter(c -> c.getSimpleName().equals("package-info")).map(JavaClass::getPackageName)
                .collect(Collectors.toSet());
        Set<String> used = all.stream().filter(c -> !c.getModifiers().contains(JavaModifier.SYNTHETIC)).map(JavaClass::getPackageName)
                .collect(Collectors.toSet());
        assertThat(described).containsAll(used);
    }
}
