using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Ingest.Extraction.Numbers;
using Xunit;

namespace Ingest.Extraction.Tests.Numbers;

public sealed class AmountRoundTripTests
{
    private static readonly string[] Units = ["", "万元", "元", "亿元", "%", "人", "批次", "个百分点", "平方米", "台（套）"];

    [Fact]
    public void Any_amount_printed_in_a_cell_reads_back()
    {
        Prop.ForAll(
                Amounts().ToArbitrary(),
                amount =>
                {
                    var number = CellNumber.Read(amount.Printed + amount.Unit);
                    return number is { } read && read.Value == amount.Value && read.Decimals == amount.Decimals && read.Unit == amount.Unit;
                }
            )
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Any_amount_with_a_unit_printed_in_a_sentence_reads_back()
    {
        Prop.ForAll(
                Amounts().Where(a => a.Unit.Length > 0).ToArbitrary(),
                amount =>
                {
                    var text = $"2022 年度支出合计 {amount.Printed}{amount.Unit}，比上年增加。";
                    var numbers = NumberScanner.Scan(text);
                    return numbers is [var read]
                        && read.Value == amount.Value
                        && read.Unit == amount.Unit
                        && text[read.Start..read.End] == amount.Printed + amount.Unit;
                }
            )
            .QuickCheckThrowOnFailure();
    }

    private static Gen<(string Printed, decimal Value, int Decimals, string Unit)> Amounts() =>
        from digits in Gen.Choose(0, int.MaxValue)
        from decimals in Gen.Choose(0, 4)
        from negative in Gen.Elements(true, false)
        from style in Gen.Choose(0, 2)
        from unit in Gen.Elements(Units)
        select Print(digits, decimals, negative, style, unit);

    private static (string Printed, decimal Value, int Decimals, string Unit) Print(
        int digits,
        int decimals,
        bool negative,
        int style,
        string unit
    )
    {
        var value = new decimal(digits, 0, 0, negative, (byte)decimals);
        var format = (style == 0 ? "0" : "#,##0") + (decimals > 0 ? "." + new string('0', decimals) : "");
        var printed = value.ToString(format, CultureInfo.InvariantCulture);
        return (style == 2 ? ToFullWidth(printed) : printed, value, decimals, unit);
    }

    private static string ToFullWidth(string text) => string.Concat(text.Select(c => (char)(c - '!' + '！')));
}
