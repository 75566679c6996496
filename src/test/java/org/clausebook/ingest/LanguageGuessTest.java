package org.clausebook.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import org.clausebook.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which language a short text is in, neighbours above all: each sentence says that whoever borrows a book returns it. */
class LanguageGuessTest {
    private static String told(String text) {
        return LanguageGuess.of(text).map(Language::tag).orElse("");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            cs | Kdo si půjčí knihu, vrátí ji do měsíce, jinak zaplatí za každý další den poplatek podle ceníku.
            sk | Kto si požičia knihu, vráti ju do mesiaca, inak zaplatí za každý ďalší deň poplatok podľa cenníka.
            sl | Kdor si izposodi knjigo, jo vrne v enem mesecu, sicer za vsak nadaljnji dan plača znesek po ceniku.
            hr | Tko posudi knjigu, vraća je u roku od mjesec dana, inače za svaki sljedeći dan plaća naknadu po cjeniku.
            pl | Kto wypożyczy książkę, oddaje ją w ciągu miesiąca, inaczej za każdy następny dzień płaci według cennika.
            fi | Joka lainaa kirjan, palauttaa sen kuukauden kuluessa tai maksaa jokaiselta päivältä maksun, joka on hinnastossa.
            et | Kes laenutab raamatu, tagastab selle kuu aja jooksul või maksab iga järgmise päeva eest tasu, mis on hinnakirjas.
            lv | Kas aizņemas grāmatu, tas to atdod mēneša laikā vai maksā par katru nākamo dienu pēc cenrāža.
            lt | Kas pasiskolina knygą, tas ją grąžina per mėnesį arba moka už kiekvieną kitą dieną pagal kainoraštį.
            hu | Aki könyvet kölcsönöz, egy hónapon belül visszahozza, vagy minden további napért fizet az árjegyzék szerint.
            mt | Min jissellef ktieb għandu jroddu fi żmien xahar, jew iħallas għal kull jum ieħor kif jingħad fil-lista tal-prezzijiet.
            ga | An té a fhaigheann leabhar ar iasacht, tugann sé ar ais é laistigh de mhí nó íocann sé as gach lá eile.
            da | Den, der låner en bog, afleverer den inden en måned eller betaler for hver dag, der går ud over fristen.
            nb | Den som låner en bok, leverer den tilbake etter en måned eller betaler for hver dag som går ut over fristen.
            sv | Den som lånar en bok lämnar tillbaka den inom en månad eller betalar för varje dag efter det.
            is | Sá sem fær bók að láni skilar henni innan mánaðar eða greiðir fyrir hvern dag sem við bætist.
            es | Quien toma prestado un libro lo devuelve en el plazo de un mes o paga por cada día de más según la tarifa.
            ca | Qui agafa un llibre en préstec el torna en el termini d'un mes o paga per cada dia de més segons la tarifa.
            gl | Quen leva un libro prestado devólveo no prazo dun mes ou paga por cada día de máis segundo a tarifa.
            pt | Quem leva um livro emprestado devolve-o no prazo de um mês ou paga por cada dia a mais segundo a tabela.
            eu | Liburu bat maileguan hartzen duen orok hilabeteko epean itzuli behar du edo ordaindu egin behar du egun bakoitzeko.
            ro | Cine împrumută o carte o înapoiază în termen de o lună sau plătește pentru fiecare zi în plus după tarif.
            sq | Kush merr një libër hua e kthen brenda një muaji ose paguan për çdo ditë tjetër sipas tarifës.
            id | Siapa yang meminjam buku harus mengembalikannya dalam waktu sebulan atau membayar untuk setiap hari berikutnya.
            vi | Người mượn sách phải trả lại trong một tháng hoặc trả tiền cho mỗi ngày quá hạn theo bảng giá.
            bg | Който вземе книга назаем, я връща до един месец или плаща за всеки следващ ден според тарифата.
            mk | Кој ќе земе книга на заем, ја враќа во рок од еден месец или плаќа за секој нареден ден според ценовникот.
            sr | Ко позајми књигу, враћа је у року од месец дана или за сваки наредни дан плаћа накнаду по ценовнику.
            ru | Кто берёт книгу на дом, возвращает её в течение месяца или платит за каждый следующий день по тарифу.
            uk | Хто бере книгу додому, повертає її протягом місяця або сплачує за кожен наступний день за тарифом.
            be | Хто бярэ кнігу дадому, вяртае яе на працягу месяца або плаціць за кожны наступны дзень па тарыфе.
            ar | من استعار كتابا أعاده في مدة شهر أو دفع عن كل يوم بعد هذا الشهر.
            fa | هر کس که کتابی به امانت می‌گیرد آن را تا یک ماه باز می‌گرداند یا برای هر روز پول می‌دهد.
            he | מי ששואל ספר מחזיר אותו תוך חודש
            ko | 책을 빌린 사람은 한 달 안에 돌려주어야 한다.
            """)
    void tellsOneFromItsNeighbours(String language, String text) {
        assertEquals(language, told(text));
    }

    @Test
    void readsAccentsThatStandBehindTheirLetters() {
        assertEquals(
                "vi", told(Normalizer.normalize("Người mượn sách phải trả lại trong một tháng.", Normalizer.Form.NFD)));
    }

    @Test
    void doesNotTellWhatSaysTooLittle() {
        assertEquals("", told("Mozart, Köchel 525, Allegro"));
        assertEquals("", told("a o e"));
    }
}
