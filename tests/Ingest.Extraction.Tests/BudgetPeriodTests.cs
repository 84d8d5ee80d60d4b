using Ingest.Model;
using Xunit;

namespace Ingest.Extraction.Tests;

public sealed class BudgetPeriodTests
{
    [Theory]
    [InlineData("narrative.expenditure", "基本支出 12.00 万元", Period.Budget)]
    [InlineData("narrative.state-assets", "单价 20 万元以上的设备", Period.Current)]
    [InlineData("narrative.expenditure", "上年支出 12.00 万元", Period.Prior)]
    [InlineData("narrative.expenditure", "增加 12.00 万元", Period.Current)]
    [InlineData("other", "基本支出 12.00 万元", Period.Current)]
    [InlineData("other", "年度项目总预算 1720.00 万", Period.Budget)]
    [InlineData("other", "部门预算包括本部以及下属 5 家单位", Period.Current)]
    public void A_budget_speaks_of_its_own_year_as_budgeted(string section, string text, Period period)
    {
        var layout = new DocumentLayout
        {
            Sections =
            [
                new Section
                {
                    Id = "s1",
                    Level = 1,
                    Heading = "说明",
                    Kind = section,
                    Page = 1,
                },
            ],
            Paragraphs =
            [
                new Paragraph
                {
                    Id = "p1",
                    Section = "s1",
                    Text = text,
                },
            ],
        };
        Assert.Equal(period, Assert.Single(FigureReader.Read(layout, DocumentKind.Budget, 2025)).Period);
    }
}
