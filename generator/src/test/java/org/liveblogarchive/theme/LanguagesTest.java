package org.liveblogarchive.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liveblogarchive.support.TestArchive;

/** The languages of the theme: their words, dates, plurals and directions. */
class LanguagesTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en      | ltr | Thursday, 25 April 2019, 01:00 (UTC) | Key event | Live updates
            de      | ltr | Donnerstag, 25. April 2019, 01:00 (UTC) | Wichtiges Ereignis | Live
            fr      | ltr | jeudi 25 avril 2019, 01:00 (UTC) | Temps fort | En direct
            es      | ltr | jueves, 25 de abril de 2019, 01:00 (UTC) | Momento clave | En directo
            ar      | rtl | الخميس، 25 أبريل 2019، 01:00 (UTC) | حدث رئيسي | مباشر
            ru      | ltr | четверг, 25 апреля 2019 г., 01:00 (UTC) | Ключевое событие | Прямой эфир
            ko      | ltr | 2019년 4월 25일 목요일 01:00 (UTC) | 주요 사건 | 실시간 중계
            ja      | ltr | 2019年4月25日木曜日 01:00 (UTC) | 主な出来事 | ライブ更新
            zh      | ltr | 2019年4月25日星期四 01:00 (UTC) | 重要事件 | 直播中
            zh-Hant | ltr | 2019年4月25日 星期四 01:00 (UTC) | 重要事件 | 直播中
            pt      | ltr | quinta-feira, 25 de abril de 2019, 01:00 (UTC) | Momento-chave | Ao vivo
            it      | ltr | giovedì 25 aprile 2019, 01:00 (UTC) | Momento chiave | In diretta
            nl      | ltr | donderdag 25 april 2019, 01:00 (UTC) | Belangrijk moment | Live
            pl      | ltr | czwartek, 25 kwietnia 2019, 01:00 (UTC) | Ważne wydarzenie | Na żywo
            tr      | ltr | 25 Nisan 2019 Perşembe 01:00 (UTC) | Önemli gelişme | Canlı
            uk      | ltr | четвер, 25 квітня 2019 р., 01:00 (UTC) | Ключова подія | Наживо
            hi      | ltr | गुरुवार, 25 अप्रैल 2019, 01:00 (UTC) | अहम घटना | लाइव
            """)
    void a_live_blog_speaks_its_language(String language, String direction, String date, String keyEvent, String live) {
        TestArchive archive = archive(language, 1)
                .file("summit/liveblog.yaml", "title: The summit\nstatus: live\nlanguage: " + language + "\n")
                .file("summit/p0.md", "---\ntitle: P\ndate: 2019-04-25T01:00\nkey: true\n---\nText.\n");
        assertThat(archive.warnings()).isEmpty();
        Document page = Jsoup.parse(archive.page("summit/p0.html"));
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo(language);
        assertThat(page.selectFirst("html").attr("dir")).isEqualTo(direction);
        assertThat(page.selectFirst(".post-time time").attr("title").replace('\u00a0', ' '))
                .isEqualTo(date);
        assertThat(page.selectFirst(".label-key").text()).isEqualTo(keyEvent);
        assertThat(page.selectFirst(".status").text()).isEqualTo(live);
    }

    /** The script decides which words readers can read (likely subtags of CLDR). */
    @ParameterizedTest
    @CsvSource(textBlock = """
            zh-TW,      zh-Hant, 上一則
            zh-HK,      zh-Hant, 上一則
            zh-MO,      zh-Hant, 上一則
            zh-Hant-HK, zh-Hant, 上一則
            zh-CN,      zh,      上一条
            zh-SG,      zh,      上一条
            zh-Hans,    zh,      上一条
            pt-PT,      pt,      Antes
            de-AT,      de,      Früher
            uk-UA,      uk,      Раніше
            """)
    void a_region_has_the_words_of_its_script(String language, String words, String earlier) {
        TestArchive archive = archive(language, 2);
        assertThat(archive.warnings()).isEmpty();
        Document page = Jsoup.parse(archive.page("summit/p1.html"));
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo(words);
        assertThat(page.selectFirst("h1").attr("lang")).isEqualTo(language.equals(words) ? "" : language);
        assertThat(page.selectFirst(".neighbours .earlier .neighbour-label").text())
                .isEqualTo(earlier + " 01:00");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | 1  | 1 post
            en | 2  | 2 posts
            de | 1  | 1 Beitrag
            de | 3  | 3 Beiträge
            fr | 1  | 1 billet
            fr | 2  | 2 billets
            es | 5  | 5 entradas
            ar | 1  | منشور واحد
            ar | 2  | منشوران
            ar | 3  | 3 منشورات
            ar | 11 | 11 منشورًا
            ru | 1  | 1 запись
            ru | 3  | 3 записи
            ru | 11 | 11 записей
            ru | 21 | 21 запись
            ru | 25 | 25 записей
            ko | 2  | 글 2개
            ja | 2  | 投稿2件
            zh | 1  | 1条消息
            zh-Hant | 3 | 3則消息
            pt | 1  | 1 publicação
            pt | 2  | 2 publicações
            it | 1  | 1 aggiornamento
            it | 8  | 8 aggiornamenti
            nl | 1  | 1 bericht
            nl | 2  | 2 berichten
            pl | 1  | 1 wpis
            pl | 3  | 3 wpisy
            pl | 5  | 5 wpisów
            pl | 12 | 12 wpisów
            pl | 21 | 21 wpisów
            pl | 22 | 22 wpisy
            tr | 1  | 1 gönderi
            tr | 5  | 5 gönderi
            uk | 1  | 1 допис
            uk | 4  | 4 дописи
            uk | 11 | 11 дописів
            uk | 21 | 21 допис
            hi | 0  | 0 पोस्ट
            hi | 2  | 2 पोस्ट
            """)
    void posts_are_counted_in_the_plural_forms_of_the_language(String language, int count, String expected) {
        TestArchive archive = archive(language, count);
        archive.build();
        Document page = Jsoup.parse(archive.page("summit/index.html"));
        assertThat(page.selectFirst(".post-count").text()).isEqualTo(expected);
    }

    @Test
    void what_stands_in_a_message_is_not_filled_in_itself() {
        TestArchive archive =
                TestArchive.withSummit(folder).file("summit/liveblog.yaml", "title: Set {1} final, {0} – it's on\n");
        for (int i = 1; i <= 6; i++) {
            archive.file(
                    "summit/p" + i + ".md",
                    "---\ntitle: Post\ndate: 2019-04-25T01:0" + i + "\ntags: [\"{0} $& {1}\"]\n---\nText.\n");
        }
        archive.build();
        assertThat(Jsoup.parse(archive.page("summit/page-1.html")).title())
                .startsWith("Set {1} final, {0} – it's on – page 1");
        String tag = archive.tree().keySet().stream()
                .filter(path -> path.startsWith("summit/tag-") && !path.contains("-page-"))
                .findFirst()
                .orElseThrow();
        assertThat(archive.page(tag)).contains("Posts on “{0} $&amp; {1}”");
    }

    @Test
    void a_live_blog_in_a_language_of_its_own_says_so_on_a_home_in_another() {
        TestArchive archive = archive("ar", 1).file("archive.yaml", "title: Archive\nlanguage: de\n");
        archive.build();
        Document home = Jsoup.parse(archive.page("index.html"));
        assertThat(home.selectFirst("html").attr("lang")).isEqualTo("de");
        assertThat(home.selectFirst(".card h2").attr("lang")).isEqualTo("ar");
        assertThat(home.selectFirst(".card h2").attr("dir")).isEqualTo("rtl");
    }

    @Test
    void a_pattern_or_a_message_that_cannot_be_used_is_an_error_that_names_the_bundle() throws IOException {
        Path messages = folder.resolve("theme/messages/fr.properties");
        Files.createDirectories(messages.getParent());
        Files.writeString(messages, "dateFormat=jj bogus\nposts={0, plural, one {# billet}}\n");
        TestArchive archive = archive("fr", 1);
        assertThat(archive.problems(archive.settings()
                        .themeDirectory(folder.resolve("theme"))
                        .build()))
                .containsExactly(
                        messages
                                + ":1:1: error: Invalid message “dateFormat”, “jj bogus”. Expected a pattern of ICU"
                                + " SimpleDateFormat, such as “d MMMM uuuu”. Fix the message.",
                        messages
                                + ":1:1: error: Invalid message “posts”, “{0, plural, one {# billet}}”. Expected a"
                                + " message in ICU MessageFormat, such as “{0, plural, one {# post} other {#"
                                + " posts}}”. Fix the message.");
    }

    private TestArchive archive(String language, int posts) {
        TestArchive archive = TestArchive.withSummit(folder)
                .file("summit/liveblog.yaml", "title: The summit\nlanguage: " + language + "\n");
        for (int i = 0; i < posts; i++) {
            archive.post("p" + i, 60 + i, "Text.");
        }
        return archive;
    }
}
