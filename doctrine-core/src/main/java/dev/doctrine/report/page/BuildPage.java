package dev.doctrine.report.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.code;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.li;
import static j2html.TagCreator.td;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import dev.doctrine.assessment.Assessment;
import dev.doctrine.assessment.BuildAssessment;
import dev.doctrine.assessment.DeclarationAssessment;
import dev.doctrine.assessment.MissingDeclaration;
import dev.doctrine.assessment.SkippedModule;
import dev.doctrine.report.html.Badge;
import dev.doctrine.report.html.DataTable;
import dev.doctrine.report.html.Page;
import dev.doctrine.report.html.Section;
import dev.doctrine.report.text.BuildText;
import dev.doctrine.report.text.ComplaintText;
import dev.doctrine.report.text.DoctrineText;
import dev.doctrine.report.text.Headings;
import dev.doctrine.report.text.Messages;
import dev.doctrine.report.text.NotHostedText;
import dev.doctrine.report.text.Style;
import dev.doctrine.text.Excerpt;
import dev.doctrine.yaml.Complaint;
import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The overview of a build: its verdict, a line for each declaration, and what could not be assessed. */
public final class BuildPage {

    private final BuildAssessment build;
    private final Map<String, String> links;
    private final Messages messages;
    private final Badges badges;
    private final BuildText buildText;

    /**
     * The overview of this build, for readers of this locale.
     *
     * @param links where the page of each declaration that could be read is, by the declaration's path
     */
    public BuildPage(BuildAssessment build, Map<String, String> links, Locale locale) {
        this.build = build;
        this.links = Map.copyOf(links);
        this.messages = Messages.in(locale);
        this.badges = new Badges(messages);
        this.buildText = new BuildText(messages, build);
    }

    /** The whole file, in UTF-8. */
    public byte[] bytes() {
        Badge verdict = badges.of(build);
        String heading = messages.text("html.build", build.declarations().size());
        List<Section> sections = sections();
        return new Page(
                        messages.locale(),
                        messages.text("html.build.title", heading, verdict.word()),
                        messages.text("html.brand"),
                        messages.text("html.skip"),
                        new DoctrineText(messages).against(build.doctrine(), build.today()))
                .around(div(
                                h1(text(heading + " "), verdict.element()),
                                notices(),
                                Section.contents(messages.text("html.contents"), sections))
                        .with(each(sections, Section::element))
                        .withClass("doctrine"));
    }

    private DomContent notices() {
        DoctrineText text = new DoctrineText(messages);
        List<String> notices = build.notices().stream().map(text::notice).toList();
        return notices.isEmpty() ? text("") : PageContext.list(notices).withClass("notices");
    }

    private List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        if (!links.isEmpty()) {
            sections.add(section("assessed", assessed()));
        }
        if (links.size() < build.declarations().size()) {
            sections.add(section("unreadable", unreadable()));
        }
        if (!build.missing().isEmpty()) {
            sections.add(section("missing", missing()));
        }
        if (!build.skipped().isEmpty()) {
            sections.add(section("skipped", skipped()));
        }
        return sections;
    }

    private Section section(String id, DataTable table) {
        return new Section(id, messages.text("html.build." + id), List.of(table.element("reasons")));
    }

    private DataTable assessed() {
        DataTable table = table(
                "assessed",
                "html.column.declaration",
                "html.column.application",
                "html.column.verdict",
                "html.environments",
                "html.column.failures",
                "html.column.warnings",
                "html.column.lifted");
        for (DeclarationAssessment declaration : build.declarations()) {
            declaration.reading().content().ifPresent(content -> add(content, declaration.path(), table));
        }
        return table;
    }

    private void add(Assessment assessment, String path, DataTable table) {
        table.add(
                a(Excerpt.escaped(path)).withHref(links.get(path)),
                List.of(
                        td(Excerpt.shortened(assessment.declaration().application())),
                        td(badges.of(assessment).element()),
                        td(environments(assessment)),
                        td(Long.toString(PageContext.failures(assessment.environments()))),
                        td(Long.toString(PageContext.warnings(assessment.environments()))),
                        td(Long.toString(PageContext.lifted(assessment.environments())))));
    }

    private DomContent environments(Assessment assessment) {
        Optional<String> notHosted = new NotHostedText(messages).sentence(assessment.declaration());
        if (notHosted.isPresent()) {
            return text(notHosted.get());
        }
        Headings headings = new Headings(messages, Style.PLAIN);
        return ul(each(assessment.environments(), environment -> li(headings.environment(environment, name -> name))));
    }

    private DataTable unreadable() {
        ComplaintText complaintText = ComplaintText.in(messages.locale());
        DataTable table = table("unreadable", "html.column.declaration", "html.column.mistakes");
        for (DeclarationAssessment declaration : build.declarations()) {
            List<Complaint> complaints = declaration.reading().complaints();
            if (!complaints.isEmpty()) {
                table.add(
                        code(Excerpt.escaped(declaration.path())),
                        List.of(td(PageContext.list(complaintText.lines(complaints)))));
            }
        }
        return table;
    }

    private DataTable missing() {
        DataTable table = table("missing", "html.column.module", "html.remedy");
        for (MissingDeclaration missing : build.missing()) {
            table.add(code(Excerpt.escaped(missing.module())), List.of(td(buildText.sentence(missing))));
        }
        return table;
    }

    private DataTable skipped() {
        DataTable table = table("skipped", "html.column.module", "html.why");
        for (SkippedModule skipped : build.skipped()) {
            table.add(code(Excerpt.escaped(skipped.module())), List.of(td(buildText.sentence(skipped))));
        }
        return table;
    }

    private DataTable table(String id, String... columns) {
        return new DataTable(
                id + "-table",
                messages.text("html.build." + id + ".caption"),
                Stream.of(columns).map(messages::text));
    }
}
