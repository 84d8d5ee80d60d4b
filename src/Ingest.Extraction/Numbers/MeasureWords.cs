using System.Collections.Frozen;

namespace Ingest.Extraction.Numbers;

/// <summary>
/// The words that stand after a number and say what is counted or measured. Chinese measure words (量词) are an open
/// class: this is the closed core that may be believed in running text, where any word can follow a number.
/// </summary>
internal static class MeasureWords
{
    private const string Words = """
        % ‰ 个百分点 百分点
        元 角 千元 万元 十万元 百万元 千万元 亿元 万亿元 美元 港元 欧元 日元 英镑
        个 项 人 次 件 辆 台 套 台套 批 家 户 场 条 份 处 所 座 支 种 册 本 篇 期 天 名 位 队 组 班 届 轮 类 门 片 只 头 株 棵 盏 张 幅
        枚 颗 口 眼 栋 幢 间 层 宗 起 例 桩 笔 单 票 卷 盒 箱 袋 包 瓶 桶 根 节 段 道 集 部 首 双 对 副 艘 架 床 字 倍 岁 周岁 周 页 村 校 堂
        回 遍 趟 针 剂 管 块 扇 樘 床位 标段 个月 工作日 日历天 小时 分钟 学时 课时 工日 人天 人日 人月 人年 点位 团 版 群 分 年
        人次 家次 户次 车次 架次 场次 批次 件次 台次 例次 班次 期次 项次 处次 条次 篇次 艘次 站次
        米 千米 公里 厘米 毫米 平方米 平方公里 平方千米 立方米 亩 公顷 吨 公斤 千克 克 毫克 微克 分贝 升 毫升 千瓦 兆瓦 千瓦时 度 车公里 吨公里 人公里
        m mm cm km m2 m3 m² m³ km2 km² hm2 hm² ha ㎡ ㎥ kg g mg μg ug t L ml kW kWh KW MW KV kV dB GB TB MB KB Mbps ℃ h
        """;

    /// <summary>Characters that make another word of a measure word they follow: 项目, 支出, 人员.</summary>
    private const string Spoilers = """
        项目 人员 人民 人大 人事 人才 人力 人口 人均 人防 人社 人物 人身 人为 次年 次要 次数 次序 件数 台账 台风 台阶 套餐 批复 批准 批评 批注
        家庭 家长 家具 家属 户籍 户口 户外 场所 场地 场馆 场面 条件 条例 条款 条文 份额 处理 处置 处室 处罚 处于 处长 所有 所属 所在 所需 所以 所得
        座谈 座位 支出 支付 支持 支撑 支援 种植 种子 种养 本级 本年 本部 本次 本市 本区 本省 本单 本局 本院 本县 本州 本地 本金 本科 本着 本报 本期 本月 本人 本职 本质 本身 本来
        期间 期末 期初 期限 期望 天然 名称 名单 名录 名义 名誉 位置 位于 队伍 队员 组织 组成 组建 组长 组合 班子 班组 班级 届时 类别 类似 门诊 门户 片区 头部
        面积 面向 口径 口岸 间接 间隔 层级 层次 层面 起草 起步 起诉 起来 例如 例会 例外 例行 单位 单价 单独 单元 单项 节能 节约 节点 节日 节水 段落 集中 集体 集团 集合 集成
        部分 部门 部署 部队 部级 部委 首次 首先 首要 双方 双向 对比 对象 对于 对外 对接 对策 架构 架设 倍增 周边 周期 周年 包括 包含 包装 根据 根本 块状 版本 版权 管理 管护 管道
        分别 分类 分析 分布 分级 分项 分期 分管 分局 分配 分摊 分散 分之 分工 分担 年代 年级 年龄 年会 年报 村级 村民 村庄 校园 校区 校长 团队 团体 团结 群众 群体 字样 字体
        元旦 度假 度过 升级 升降 米线 回收 回访 回复 回头 包干 卷烟 票据 票价 箱体 针对 剂量 页面 页岩 克服 克难 堂课 道路 篇章 册子
        """;

    private static readonly FrozenDictionary<char, string[]> ByFirst = Group(Words);
    private static readonly FrozenSet<string> Spoiled = Spoilers.Split((char[])[' ', '\n', '\r'], Options).ToFrozenSet();

    private const StringSplitOptions Options = StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries;

    /// <summary>Whether the whole word is a measure word of the core.</summary>
    /// <param name="word">Folded, without spaces.</param>
    public static bool Contains(string word) => word.Length > 0 && ByFirst.TryGetValue(word[0], out var list) && list.Contains(word);

    /// <summary>
    /// The end of the longest measure word that starts at <paramref name="at"/>, or <paramref name="at"/> itself. Spaces
    /// between its characters, as justified lines leave them, are passed over.
    /// </summary>
    /// <param name="text">Folded text.</param>
    /// <param name="at">Index of its first character.</param>
    public static int Match(string text, int at)
    {
        if (at >= text.Length || !ByFirst.TryGetValue(text[at], out var list))
        {
            return at;
        }

        foreach (var word in list)
        {
            var end = EndOf(word, text, at);
            if (end > at && !IsSpoiled(text, end) && EndsLatinWord(text, end))
            {
                return end;
            }
        }

        return at;
    }

    /// <summary>Whether the last character of the word and the one after it make another word.</summary>
    private static bool IsSpoiled(string text, int end)
    {
        if (end >= text.Length || !Spoiled.Contains(text.Substring(end - 1, 2)))
        {
            return false;
        }

        // 3 项目标 is three 目标, not a 项目; 5 种类型 and 8 人工作组 likewise.
        return !(end + 1 < text.Length && text.AsSpan(end, 2) is "目标" or "目录" or "类型" or "体系");
    }

    private static bool EndsLatinWord(string text, int end) =>
        end >= text.Length || !char.IsAsciiLetter(text[end - 1]) || !char.IsAsciiLetterOrDigit(text[end]);

    private static int EndOf(string word, string text, int at)
    {
        var i = at;
        foreach (var c in word)
        {
            while (i > at && i < text.Length && text[i] == ' ' && !char.IsAsciiLetterOrDigit(c))
            {
                i++;
            }

            if (i >= text.Length || text[i] != c)
            {
                return at;
            }

            i++;
        }

        return i;
    }

    private static FrozenDictionary<char, string[]> Group(string words) =>
        words
            .Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Distinct()
            .GroupBy(w => w[0])
            .ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(w => w.Length).ToArray());
}
